package org.nscb.scorecard.warehouse.models;

import static org.nscb.scorecard.warehouse.database.SqlText.name;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.nscb.scorecard.content.Content.Model;
import org.nscb.scorecard.content.ContentException;
import org.nscb.scorecard.warehouse.database.Lanes;
import org.nscb.scorecard.warehouse.database.SqlProblem;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase.WarehouseSqlException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds models as tables, each as soon as those are there that it reads. The head of a long chain
 * comes before what nobody waits for.
 */
final class ModelRunner {
  private static final Logger LOG = LoggerFactory.getLogger(ModelRunner.class);

  private final WarehouseDatabase database;
  private final Path root;

  ModelRunner(WarehouseDatabase database, Path root) {
    this.database = database;
    this.root = root;
  }

  /**
   * @param models so that each comes after those it reads
   * @param reads what a model reads
   * @throws ContentException when DuckDB does not accept one
   */
  void run(Collection<Model> models, Function<Model, Set<String>> reads) {
    List.of("staging", "intermediate", "marts")
        .forEach(schema -> database.run("create schema if not exists " + schema));
    Map<String, CompletableFuture<Void>> begun = new HashMap<>();
    try (Lanes lanes = new Lanes(database)) {
      for (Model model : longestChainsFirst(models, reads)) {
        List<CompletableFuture<Void>> needed =
            reads.apply(model).stream().map(begun::get).filter(Objects::nonNull).toList();
        begun.put(model.name(), lanes.after(needed, lane -> build(lane, model)));
      }
      lanes.join();
    }
  }

  /** Still each after those it reads, for their chains are longer. */
  private static List<Model> longestChainsFirst(
      Collection<Model> models, Function<Model, Set<String>> reads) {
    List<Model> readersFirst = new ArrayList<>(models);
    Collections.reverse(readersFirst);
    Map<String, Integer> waiting = new HashMap<>();
    for (Model model : readersFirst) {
      int own = waiting.computeIfAbsent(model.name(), name -> 0);
      reads.apply(model).forEach(read -> waiting.merge(read, own + 1, Math::max));
    }
    return models.stream()
        .sorted(Comparator.comparing((Model model) -> waiting.get(model.name())).reversed())
        .toList();
  }

  private void build(WarehouseDatabase lane, Model model) {
    long start = System.nanoTime();
    try {
      lane.run("create table " + tableName(model) + " as " + model.sql());
    } catch (WarehouseSqlException e) {
      String file = root.relativize(model.file()).toString().replace('\\', '/');
      throw SqlProblem.of(file, e);
    }
    LOG.debug("{} built in {} ms", model.name(), (System.nanoTime() - start) / 1_000_000);
  }

  private static String tableName(Model model) {
    String[] parts = model.name().split("\\.", 2);
    return name(parts[0]) + "." + name(parts[1]);
  }
}
