package org.nscb.scorecard.release.build;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.nscb.scorecard.warehouse.disclosure.Cell;
import org.nscb.scorecard.warehouse.disclosure.Cell.Visibility;
import org.nscb.scorecard.warehouse.disclosure.DisclosureControl;

/**
 * Where all values of a release pass disclosure control, together and once. What a publisher
 * published has been through the publisher's own and is not touched again.
 */
final class Gate {

  private static final String CELLS =
      """
      select indicator, period_type, period, area, breakdown, breakdown_value,
          numerator, denominator, status = 'shown' as is_shown
      from warehouse.raw.indicator_values
      where basis = 'extracts' and status in ('shown', 'suppressed')
      union all
      select indicator, period_type, period, area, breakdown, breakdown_value,
          numerator, denominator, false
      from warehouse.raw.parts_not_shown
      """;

  private final DisclosureControl control;

  Gate(DisclosureControl control) {
    this.control = control;
  }

  /** Makes the table {@code hidden}. */
  void hide(DuckDBConnection release) throws SQLException {
    try (Statement statement = release.createStatement()) {
      statement.execute(
          """
          create temp table hidden (
              indicator varchar, period_type varchar, period varchar, area varchar,
              breakdown varchar, breakdown_value varchar)
          """);
    }
    try (DuckDBAppender rows = release.createAppender("temp", "main", "hidden")) {
      for (Cell.Place place : control.hidden(cells(release)).keySet()) {
        Cell.Table table = place.table();
        rows.beginRow();
        rows.append(table.indicator());
        rows.append(table.periodType());
        rows.append(table.period());
        rows.append(table.area());
        rows.append(table.breakdown());
        rows.append(place.value());
        rows.endRow();
      }
    }
  }

  private static List<Cell> cells(DuckDBConnection release) throws SQLException {
    List<Cell> cells = new ArrayList<>();
    try (Statement statement = release.createStatement();
        ResultSet row = statement.executeQuery(CELLS)) {
      while (row.next()) {
        cells.add(
            new Cell(
                new Cell.Table(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5)),
                row.getString(6),
                number(row, 7),
                number(row, 8),
                row.getBoolean(9) ? Visibility.SHOWN : Visibility.NOT_SHOWN));
      }
    }
    return cells;
  }

  private static OptionalDouble number(ResultSet row, int column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
  }
}
