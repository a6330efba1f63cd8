package org.nscb.scorecard.warehouse.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.Content.Model;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

/**
 * What each indicator is made of: {@code {"models": [...], "sources": [...]}}, models in building
 * order, then the sources that they rest upon.
 */
public final class Lineage {
  private static final String POPULATION = "marts.dim_population";

  /** What the engine reads for every indicator. */
  static final List<String> ENGINE_READS = List.of("staging.stg_deliveries__months", POPULATION);

  static final List<String> PUBLISHED =
      List.of("marts.fct_published_measures", "marts.fct_published_population");
  private static final String SILVER = "silver.";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Content content;
  private final ModelGraph graph;

  public Lineage(Content content, ModelGraph graph) {
    this.content = content;
    this.graph = graph;
  }

  public void fill(WarehouseDatabase database) {
    List<Object[]> rows = new ArrayList<>();
    for (Indicator indicator : content.indicators().values()) {
      rows.add(new Object[] {indicator.id(), json(of(indicator))});
    }
    database.insert("raw.lineage", rows);
  }

  private Map<String, List<String>> of(Indicator indicator) {
    Set<String> tables = new TreeSet<>();
    IndicatorSelects.of(content, indicator).forEach(s -> tables.addAll(graph.tablesOf(s)));
    if (indicator.measure() == Measure.RATE_PER_10000 && !tables.isEmpty()) {
      tables.add(POPULATION);
    }
    if (indicator.published().isPresent()) {
      tables.addAll(PUBLISHED);
    }
    Map<String, List<String>> lineage = new LinkedHashMap<>();
    lineage.put("models", graph.upstreamOf(tables).stream().map(Model::name).toList());
    lineage.put(
        "sources",
        graph.foundationsOf(tables).stream()
            .filter(name -> name.startsWith(SILVER) && !name.equals(SilverTables.DELIVERIES))
            .map(name -> name.substring(SILVER.length()))
            .toList());
    return lineage;
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
