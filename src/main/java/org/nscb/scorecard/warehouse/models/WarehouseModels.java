package org.nscb.scorecard.warehouse.models;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.Content.Model;
import org.nscb.scorecard.content.ContentException;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

/** The models of the content in one database: what they rest upon, their order, their tables. */
public final class WarehouseModels {
  private final Content content;
  private final WarehouseDatabase database;
  private final ModelGraph graph;

  private WarehouseModels(Content content, WarehouseDatabase database, ModelGraph graph) {
    this.content = content;
    this.database = database;
    this.graph = graph;
  }

  /**
   * Makes the reference tables and macros and reads what every model, check and indicator reads.
   *
   * @throws ContentException with all problems of all files
   */
  public static WarehouseModels prepare(Content content, WarehouseDatabase database) {
    ReferenceTables reference = new ReferenceTables(content);
    reference.create(database);
    Set<String> given = new TreeSet<>(reference.names());
    given.addAll(new SilverTables(content.sources().values()).names());
    Collection<Model> all = content.models().values();
    List<Model> ofIndicators = IndicatorSelects.of(content);
    SelectReader reader = new SelectReader(database);
    reader.readAhead(Stream.concat(all.stream(), ofIndicators.stream()));
    ModelGraph graph = new ModelGraph(content.root(), given, reader, all);
    WarehouseChecks.among(all).forEach(graph::tablesOf);
    ofIndicators.forEach(graph::tablesOf);
    if (!graph.problems().isEmpty()) {
      throw new ContentException(graph.problems());
    }
    return new WarehouseModels(content, database, graph);
  }

  public ModelGraph graph() {
    return graph;
  }

  public void createSilver(List<SilverTables.Delivered> deliveries, PseudonymLinks links) {
    new SilverTables(content.sources().values()).create(database, deliveries, links);
  }

  public void buildAll() {
    build(graph.order());
  }

  /** Builds one model with all that it rests upon, and nothing else. */
  public void buildTable(String name) {
    build(graph.upstreamOf(Set.of(name)));
  }

  /** Builds what these tables and the engine need, and nothing else. */
  public void buildFor(Indicator indicator) {
    Set<String> tables = new TreeSet<>(Lineage.ENGINE_READS);
    if (indicator.published().isPresent()) {
      tables.addAll(Lineage.PUBLISHED);
    }
    IndicatorSelects.of(content, indicator).forEach(s -> tables.addAll(graph.tablesOf(s)));
    build(graph.upstreamOf(tables));
  }

  private void build(List<Model> models) {
    new ModelRunner(database, content.root()).run(models, graph::readBy);
  }
}
