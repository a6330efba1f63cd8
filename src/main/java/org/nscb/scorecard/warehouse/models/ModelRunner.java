package org.nscb.scorecard.warehouse.models;

import static org.nscb.scorecard.warehouse.database.SqlText.name;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.nscb.scorecard.content.Content.Model;
import org.nscb.scorecard.content.ContentException;
import org.nscb.scorecard.warehouse.database.SqlProblem;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase.WarehouseSqlException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds models as tables, in the order given. */
final class ModelRunner {
  private static final Logger LOG = LoggerFactory.getLogger(ModelRunner.class);

  private final WarehouseDatabase database;
  private final Path root;

  ModelRunner(WarehouseDatabase database, Path root) {
    this.database = database;
    this.root = root;
  }

  /**
   * @throws ContentException when DuckDB does not accept one
   */
  void run(Collection<Model> models) {
    List.of("staging", "intermediate", "marts")
        .forEach(schema -> database.run("create schema if not exists " + schema));
    for (Model model : models) {
      long start = System.nanoTime();
      try {
        database.run("create table " + tableName(model) + " as " + model.sql());
      } catch (WarehouseSqlException e) {
        String file = root.relativize(model.file()).toString().replace('\\', '/');
        throw SqlProblem.of(file, e);
      }
      LOG.debug("{} built in {} ms", model.name(), (System.nanoTime() - start) / 1_000_000);
    }
  }

  private static String tableName(Model model) {
    String[] parts = model.name().split("\\.", 2);
    return name(parts[0]) + "." + name(parts[1]);
  }
}
