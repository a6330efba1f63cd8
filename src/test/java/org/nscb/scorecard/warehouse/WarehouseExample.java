package org.nscb.scorecard.warehouse;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.Content.Model;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.models.CheckResult;

/** The content of the project with a model put in or taken for another. */
final class WarehouseExample {
  private WarehouseExample() {}

  static Content withModels(Content content, Map<String, String> sqlByName) {
    Map<String, Model> models = new LinkedHashMap<>(content.models());
    sqlByName.forEach(
        (name, sql) -> {
          Path file = content.warehouse().resolve(name.replace('.', '/') + ".sql");
          models.put(name, new Model(name, file, sql));
        });
    return withOnly(content, models, content.indicators());
  }

  /** The same content with these models and indicators in place of its own. */
  static Content withOnly(
      Content content, Map<String, Model> models, Map<String, Indicator> indicators) {
    return new Content(
        content.root(),
        content.agencies(),
        content.codeSets(),
        content.sources(),
        models,
        content.breakdowns(),
        indicators,
        content.kpis(),
        content.annotations(),
        content.suppression(),
        content.site(),
        content.pages());
  }

  static List<CheckResult> withCheck(Content content, String sql, InventedLake lake) {
    Content changed = withModels(content, Map.of("checks.example", sql));
    try (WarehouseDatabase database = WarehouseDatabase.inMemory()) {
      return new Warehouse(changed, lake.data())
          .build(database, new Receipts(lake.data()).ledger());
    }
  }
}
