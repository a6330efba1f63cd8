package org.nscb.scorecard.release;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nscb.scorecard.warehouse.statistics.Rounding;

/** The files of an export, their columns and the order of their rows. */
enum ExportedTable {
  INDICATOR_VALUES(
      """
      select * from indicator_values
      order by indicator, basis, period_type, area, breakdown, breakdown_value, period, agency
      """,
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
      text("basis")),
  COMPARATORS(
      """
      select * from comparators
      order by indicator, period_type, comparator, breakdown, breakdown_value, period
      """,
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
  /** Without times of the clock: the same files give the same bytes on every machine. */
  DELIVERIES(
      "select * from deliveries order by source, period, part, agency, delivery",
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

  private final String sql;
  private final List<Column> columns;

  ExportedTable(String sql, Column... columns) {
    this.sql = sql;
    this.columns = List.of(columns);
  }

  String sql() {
    return sql;
  }

  String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }

  List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  List<String> cells(ResultSet row) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (Column column : columns) {
      cells.add(cell(row, column));
    }
    return cells;
  }

  private static String cell(ResultSet row, Column column) throws SQLException {
    if (column.format() == Format.TEXT) {
      return CsvFile.safe(row.getString(column.name()));
    }
    double number = row.getDouble(column.name());
    if (row.wasNull()) {
      return "";
    }
    BigDecimal shown =
        column.format() == Format.FIGURE
            ? Rounding.halfUp(number)
            : BigDecimal.valueOf(number).stripTrailingZeros();
    return shown.toPlainString();
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
