package org.nscb.scorecard.release.text;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nscb.scorecard.statistics.Rounding;

/** The files of an export, their columns and the order of their rows. */
public enum ExportedTable {
  INDICATOR_VALUES(
      "indicator, basis, period_type, area, breakdown, breakdown_value, period, agency",
      text("indicator"),
      text("period"),
      text("period_type"),
      text("area"),
      text("breakdown"),
      text("breakdown_value"),
      text("agency"),
      count("numerator"),
      count("denominator"),
      figure("value"),
      figure("lower_95"),
      figure("upper_95"),
      text("status"),
      text("basis"),
      text("coverage"),
      count("agencies_expected"),
      count("agencies_delivered"),
      count("late_deliveries"),
      text("quality")),
  COMPARATORS(
      "indicator, period_type, comparator, breakdown, breakdown_value, period",
      text("indicator"),
      text("period"),
      text("period_type"),
      text("comparator"),
      text("breakdown"),
      text("breakdown_value"),
      figure("value"),
      count("members"),
      count("members_with_value"),
      text("status"),
      text("vintage")),
  /** One row for each thing that speaks to a row of the Board's plan. */
  KPIS(
      "position",
      text("kpi"),
      text("intent"),
      text("text"),
      text("evidence"),
      text("latest_value"),
      text("period"),
      text("status"),
      text("direction_of_travel"),
      text("coverage")),
  /** Without times of the clock: the same files give the same bytes on every machine. */
  DELIVERIES(
      "source, period, part, agency, delivery",
      text("delivery"),
      text("agency"),
      text("source"),
      text("period"),
      text("part"),
      text("file_name"),
      text("sha256"),
      count("rows_read"),
      count("rows_accepted"),
      count("rows_quarantined"),
      text("state"),
      text("superseded_by"));

  private record Column(String name, Format format) {}

  private enum Format {
    TEXT,
    /** Whole where it is whole, and in full where it is not. */
    COUNT,
    /** One decimal place, half-up. */
    FIGURE
  }

  private final String order;
  private final List<Column> columns;

  ExportedTable(String order, Column... columns) {
    this.order = order;
    this.columns = List.of(columns);
  }

  /** Selects the columns in their order. */
  public String sql() {
    return "select " + String.join(", ", header()) + " from " + table() + " order by " + order;
  }

  public String fileName() {
    return table() + ".csv";
  }

  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  public List<String> cells(ResultSet row) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      cells.add(cell(row, column + 1, columns.get(column).format()));
    }
    return cells;
  }

  private static String cell(ResultSet row, int position, Format format) throws SQLException {
    if (format == Format.TEXT) {
      return CsvFile.safe(row.getString(position));
    }
    double number = row.getDouble(position);
    if (row.wasNull()) {
      return "";
    }
    BigDecimal shown =
        format == Format.FIGURE
            ? Rounding.halfUp(number)
            : BigDecimal.valueOf(number).stripTrailingZeros();
    return shown.toPlainString();
  }

  private String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Column text(String name) {
    return new Column(name, Format.TEXT);
  }

  private static Column count(String name) {
    return new Column(name, Format.COUNT);
  }

  private static Column figure(String name) {
    return new Column(name, Format.FIGURE);
  }
}
