package org.nscb.scorecard.warehouse.indicators;

import java.util.Collection;
import java.util.stream.Stream;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.warehouse.database.Lanes;
import org.nscb.scorecard.warehouse.database.SqlText;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

/**
 * Computes the numerators and denominators of indicators from the marts: for every period and every
 * cut that an indicator allows, and never for a combination of cuts.
 *
 * <p>A delivered month without rows is 0. A period is unavailable, never low, when a month of it,
 * of the history it needs or of its follow-up was not delivered. Where several agencies send a
 * source, a share or a mean of those that sent all of it is given, with the words of its coverage.
 * All indicators are computed together, in SQL.
 */
public final class IndicatorEngine {
  private final Content content;
  private final WarehouseDatabase database;

  public IndicatorEngine(Content content, WarehouseDatabase database) {
    this.content = content;
    this.database = database;
  }

  /**
   * Fills {@code raw.published_values}, {@code raw.areas}, {@code raw.neighbours} and {@code
   * raw.breakdown_values}, and what the view {@code raw.indicator_values} reads, for all
   * indicators, once they are defined and {@code raw.deliveries} says what arrived.
   */
  public void run() {
    try (Lanes lanes = new Lanes(database)) {
      lanes.begin(lane -> new IndicatorEngine(content, lane).computeFromPublications());
      lanes.begin(
          lane ->
              new IndicatorEngine(content, lane)
                  .computeFromExtracts(content.indicators().values()));
      lanes.join();
    }
    run("dimensions.sql");
  }

  /** Makes the schemas {@code indicators} and {@code raw} for the indicators given. */
  public void define(Collection<Indicator> indicators) {
    run("raw.sql");
    run("definitions.sql");
    run("values.sql");
    new IndicatorDefinitions(content, database).insert(indicators);
  }

  /** Computes the values of agencies' extracts. */
  public void computeFromExtracts(Collection<Indicator> indicators) {
    try (Lanes lanes = new Lanes(database)) {
      // what came does not depend on what it counts
      lanes.begin(
          lane ->
              Stream.of("spans.sql", "needed.sql", "gaps.sql", "coverage.sql")
                  .forEach(new IndicatorEngine(content, lane)::run));
      for (Indicator indicator : indicators) {
        lanes.begin(lane -> new IndicatorCounts(content, lane).count(indicator));
      }
      lanes.join();
    }
    run("sums.sql");
    run("extract_values.sql");
  }

  /** Computes the values of every publication, and which of them are in force. */
  public void computeFromPublications() {
    run("published_values.sql");
  }

  private void run(String file) {
    database.run(SqlText.of(IndicatorEngine.class, file));
  }
}
