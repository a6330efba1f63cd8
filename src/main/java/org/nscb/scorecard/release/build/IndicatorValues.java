package org.nscb.scorecard.release.build;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.warehouse.disclosure.Cell;
import org.nscb.scorecard.warehouse.disclosure.DisclosureControl;
import org.nscb.scorecard.warehouse.statistics.Confidence;
import org.nscb.scorecard.warehouse.statistics.Interval;
import org.nscb.scorecard.warehouse.statistics.Intervals;
import org.nscb.scorecard.warehouse.statistics.Value;

/**
 * The values of a release: what the warehouse counted, through the one gate, then values and
 * intervals of what is shown. Nothing is computed for a row that is hidden.
 */
final class IndicatorValues {

  /** One reason for all that is hidden: telling which were small would help to find them. */
  private static final String REASON =
      "Counts from %d to %d, and those that would give them away, are not shown.";

  /** Neighbours in a chart are neighbours in the file. */
  private static final String RAW =
      """
      select * from warehouse.raw.indicator_values
      order by area, indicator, basis, breakdown, period_type, breakdown_value, period, agency
      """;

  private final Content content;
  private final DisclosureControl control;

  IndicatorValues(Content content, DisclosureControl control) {
    this.content = content;
    this.control = control;
  }

  void write(DuckDBConnection release) throws SQLException {
    List<RawValue> values = read(release);
    Set<Cell.Place> hidden =
        control
            .hidden(values.stream().filter(RawValue::needsControl).map(RawValue::cell).toList())
            .keySet();
    String reason =
        String.format(REASON, content.suppression().low(), content.suppression().high());
    try (DuckDBAppender rows = release.createAppender("main", "indicator_values")) {
      for (RawValue value : values) {
        boolean hide = value.needsControl() && hidden.contains(value.place());
        append(rows, hide ? value.suppressed(reason) : value);
      }
    }
  }

  /** Every publication's values, with the formula of all others. */
  void writePublished(DuckDBConnection release) throws SQLException {
    try (Statement statement = release.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select * from warehouse.raw.published_values
                order by area, indicator, breakdown, breakdown_value, period, vintage
                """);
        DuckDBAppender rows = release.createAppender("main", "published_values")) {
      while (row.next()) {
        OptionalDouble numerator = RawValue.number(row, "numerator");
        OptionalDouble denominator = RawValue.number(row, "denominator");
        rows.beginRow();
        for (String column :
            List.of("indicator", "period", "area", "breakdown", "breakdown_value")) {
          rows.append(row.getString(column));
        }
        append(rows, numerator);
        append(rows, denominator);
        append(rows, value(measure(row.getString("indicator")), numerator, denominator));
        append(rows, RawValue.number(row, "published_value"));
        rows.append(row.getString("status"));
        rows.append(row.getString("vintage"));
        rows.append(row.getBoolean("in_force"));
        rows.endRow();
      }
    }
  }

  private static List<RawValue> read(DuckDBConnection release) throws SQLException {
    List<RawValue> values = new ArrayList<>();
    try (Statement statement = release.createStatement();
        ResultSet rows = statement.executeQuery(RAW)) {
      while (rows.next()) {
        values.add(RawValue.of(rows));
      }
    }
    return values;
  }

  private void append(DuckDBAppender rows, RawValue value) throws SQLException {
    Cell.Table table = value.place().table();
    rows.beginRow();
    rows.append(table.indicator());
    rows.append(table.periodType());
    rows.append(table.period());
    rows.append(table.area());
    rows.append(table.breakdown());
    rows.append(value.place().value());
    rows.append(table.agency());
    appendFigures(rows, value, measure(table.indicator()));
    rows.append(value.status());
    rows.append(value.reason());
    rows.append(value.basis());
    rows.append(value.vintage());
    rows.endRow();
  }

  private static void appendFigures(DuckDBAppender rows, RawValue value, Measure measure)
      throws SQLException {
    OptionalDouble numerator = value.isShown() ? value.numerator() : OptionalDouble.empty();
    OptionalDouble denominator = value.isShown() ? value.denominator() : OptionalDouble.empty();
    append(rows, numerator);
    append(rows, denominator);
    append(rows, value(measure, numerator, denominator));
    for (Confidence confidence : Confidence.values()) {
      Optional<Interval> interval =
          numerator.isPresent() && denominator.isPresent()
              ? Intervals.of(
                  measure, numerator.getAsDouble(), denominator.getAsDouble(), confidence)
              : Optional.empty();
      rows.append(interval.map(Interval::lower).orElse(null));
      rows.append(interval.map(Interval::upper).orElse(null));
    }
  }

  private static OptionalDouble value(
      Measure measure, OptionalDouble numerator, OptionalDouble denominator) {
    return numerator.isPresent() && denominator.isPresent()
        ? Value.of(measure, numerator.getAsDouble(), denominator.getAsDouble())
        : OptionalDouble.empty();
  }

  private static void append(DuckDBAppender rows, OptionalDouble number) throws SQLException {
    if (number.isPresent()) {
      rows.append(number.getAsDouble());
    } else {
      rows.appendNull();
    }
  }

  private Measure measure(String indicator) {
    Map<String, Indicator> indicators = content.indicators();
    if (!indicators.containsKey(indicator)) {
      throw new IllegalStateException(
          "Cannot make a release: the warehouse counted " + indicator + ", which is no indicator.");
    }
    return indicators.get(indicator).measure();
  }
}
