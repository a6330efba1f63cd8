package org.nscb.scorecard.warehouse;

import java.nio.file.Path;
import java.util.List;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.ContentException;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.warehouse.database.Lanes;
import org.nscb.scorecard.warehouse.database.SqlText;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.indicators.IndicatorEngine;
import org.nscb.scorecard.warehouse.models.CheckResult;
import org.nscb.scorecard.warehouse.models.Lineage;
import org.nscb.scorecard.warehouse.models.PseudonymLinks;
import org.nscb.scorecard.warehouse.models.SilverTables.Delivered;
import org.nscb.scorecard.warehouse.models.WarehouseChecks;
import org.nscb.scorecard.warehouse.models.WarehouseModels;

/**
 * What the accepted rows mean: builds the models over the deliveries in force, runs the checks, and
 * computes the indicators into the schema {@code raw}.
 *
 * <p>The database holds rows about children. A release takes the schema {@code raw} of it and
 * nothing else, and only after disclosure control.
 */
public final class Warehouse {
  /** A board may have no plan. */
  private static final String PLAN_ACTIONS = "marts.fct_plan_actions";

  private final Content content;
  private final DataFolder data;

  public Warehouse(Content content, DataFolder data) {
    this.content = content;
    this.data = data;
  }

  /**
   * Builds everything into an empty database.
   *
   * @param ledger of the data folder
   * @return what the checks found
   * @throws ContentException when the SQL of the content cannot be built
   * @throws WarehouseException when a check that must hold does not
   */
  public List<CheckResult> build(WarehouseDatabase database, Ledger ledger) {
    return build(
        content,
        database,
        ledger,
        ledger.inForce().stream().map(this::delivered).toList(),
        links(data, ledger));
  }

  /**
   * Builds over nothing, in memory, to find what is wrong with the SQL of models, checks and
   * indicators.
   *
   * @throws ContentException with the problems, when there is one
   */
  public static void check(Content content) {
    try (WarehouseDatabase database = WarehouseDatabase.inMemory()) {
      build(content, database, new Ledger(List.of()), List.of(), PseudonymLinks.none());
    }
  }

  static List<CheckResult> build(
      Content content,
      WarehouseDatabase database,
      Ledger ledger,
      List<Delivered> deliveries,
      PseudonymLinks links) {
    WarehouseModels models = WarehouseModels.prepare(content, database);
    models.createSilver(deliveries, links);
    models.buildAll();
    IndicatorEngine engine = new IndicatorEngine(content, database);
    engine.define(content.indicators().values());
    List<CheckResult> results;
    try (Lanes lanes = new Lanes(database)) {
      lanes.begin(lane -> new DeliveryTable(content, lane).fill(ledger));
      results = new WarehouseChecks(database).run(WarehouseChecks.among(content.models().values()));
      lanes.join();
    }
    List<String> failures =
        results.stream().filter(CheckResult::stops).map(CheckResult::asProblem).toList();
    if (!failures.isEmpty()) {
      throw new WarehouseException(failures);
    }
    engine.run();
    new Lineage(content, models.graph()).fill(database);
    if (content.models().containsKey(PLAN_ACTIONS)) {
      database.run(SqlText.of(Warehouse.class, "plan_actions.sql"));
    }
    database.insert(
        "raw.check_results",
        results.stream()
            .map(r -> new Object[] {r.name(), r.severity(), r.sentence(), r.rows()})
            .toList());
    return results;
  }

  /** Of every accepted delivery: what links pseudonyms stays true when it is superseded. */
  static PseudonymLinks links(DataFolder data, Ledger ledger) {
    return new PseudonymLinks(
        ledger.accepted().stream()
            .flatMap(r -> r.written().rekey().stream())
            .map(file -> data.root().resolve(file.path()))
            .toList());
  }

  Delivered delivered(Receipt receipt) {
    return new Delivered(
        receipt.delivery(),
        receipt.source(),
        receipt.agency(),
        receipt.period(),
        receipt.part(),
        receipt.sequence(),
        paths(receipt.written().silver()),
        paths(receipt.written().quarantine()));
  }

  private List<Path> paths(List<Receipt.WrittenFile> files) {
    return files.stream().map(file -> data.root().resolve(file.path())).toList();
  }
}
