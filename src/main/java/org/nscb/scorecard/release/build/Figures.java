package org.nscb.scorecard.release.build;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalDouble;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.statistics.Confidence;
import org.nscb.scorecard.statistics.Interval;
import org.nscb.scorecard.statistics.Intervals;
import org.nscb.scorecard.statistics.Value;

/**
 * Values and intervals of the counts that are shown, each pair of counts once; a count without a
 * whole is its own value. Nothing is computed for what is hidden, for it has no counts any more.
 */
final class Figures {

  /** Of counts, and the measure of their indicator. */
  private static final String HAS_FIGURES =
      "numerator is not null and (denominator is not null or measure = %d)"
          .formatted(Measure.COUNT.ordinal());

  private static final String NEW_PAIRS =
      """
      select measure, numerator, denominator
      from %s
      join measures using (indicator)
      where %s
      except
      select measure, numerator, denominator from figures
      """;

  private static final String WITHOUT_FIGURES =
      """
      select count(*)
      from indicator_values
      join measures using (indicator)
      where value is null and %s
      """
          .formatted(HAS_FIGURES);

  /** By their numbers: a name would be made and read again for each of many thousand pairs. */
  private static final Measure[] MEASURES = Measure.values();

  private final Content content;

  Figures(Content content) {
    this.content = content;
  }

  /** Makes the tables {@code measures} and {@code figures}, which has none yet. */
  void create(DuckDBConnection release) throws SQLException {
    try (Statement statement = release.createStatement()) {
      statement.execute("create temp table measures (indicator varchar, measure integer)");
      statement.execute(
          """
          create temp table figures (
              measure integer, numerator double, denominator double, value double,
              lower_95 double, upper_95 double, lower_998 double, upper_998 double)
          """);
    }
    fillMeasures(release);
  }

  /**
   * Adds the figures of what is not in {@code figures} yet.
   *
   * @param counts a table of indicators, numerators and denominators
   */
  void compute(DuckDBConnection release, String counts) throws SQLException {
    try (Statement statement = release.createStatement();
        ResultSet pairs = statement.executeQuery(NEW_PAIRS.formatted(counts, HAS_FIGURES));
        DuckDBAppender rows = release.createAppender("temp", "main", "figures")) {
      while (pairs.next()) {
        Measure measure = MEASURES[pairs.getInt(1)];
        double numerator = pairs.getDouble(2);
        double denominator = pairs.getDouble(3);
        append(rows, measure, numerator, pairs.wasNull() ? null : denominator);
      }
    }
  }

  /**
   * Looks whether each count in {@code indicator_values} has its figures: one without would look as
   * if there were nothing to say.
   *
   * @throws IllegalStateException when one has none
   */
  void requireAll(DuckDBConnection release) throws SQLException {
    try (Statement statement = release.createStatement();
        ResultSet row = statement.executeQuery(WITHOUT_FIGURES)) {
      row.next();
      if (row.getLong(1) > 0) {
        throw new IllegalStateException(
            "Cannot make the release: "
                + row.getLong(1)
                + " counts have no value. A publication in force is not among all publications.");
      }
    }
  }

  private void fillMeasures(DuckDBConnection release) throws SQLException {
    try (DuckDBAppender rows = release.createAppender("temp", "main", "measures")) {
      for (Indicator indicator : content.indicators().values()) {
        rows.beginRow().append(indicator.id()).append(indicator.measure().ordinal()).endRow();
      }
    }
  }

  private static void append(
      DuckDBAppender rows, Measure measure, double numerator, Double denominator)
      throws SQLException {
    double whole = denominator == null ? 1 : denominator;
    rows.beginRow();
    rows.append(measure.ordinal());
    rows.append(numerator);
    rows.append(denominator);
    OptionalDouble value = Value.of(measure, numerator, whole);
    rows.append(value.isPresent() ? (Double) value.getAsDouble() : null);
    for (Confidence confidence : Confidence.values()) {
      Optional<Interval> interval = Intervals.of(measure, numerator, whole, confidence);
      rows.append(interval.map(Interval::lower).orElse(null));
      rows.append(interval.map(Interval::upper).orElse(null));
    }
    rows.endRow();
  }
}
