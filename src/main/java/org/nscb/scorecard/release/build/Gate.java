package org.nscb.scorecard.release.build;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.nscb.scorecard.warehouse.database.Lanes;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
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
      select *
      from (
          select indicator, period_type, period, area, breakdown, breakdown_value,
              numerator, denominator, status = 'shown' as is_shown
          from raw.indicator_values
          where basis = 'extracts' and status in ('shown', 'suppressed')
          union all
          select indicator, period_type, period, area, breakdown, breakdown_value,
              numerator, denominator, false
          from raw.parts_not_shown
      )
      where hash(indicator) %% %d = %d
      """;

  /** Cells are soon found and slowly read, so that each of several readers reads its share. */
  private static final int READERS = 2;

  private final WarehouseDatabase warehouse;
  private final DisclosureControl control;
  private Set<Cell.Place> hidden = Set.of();

  Gate(WarehouseDatabase warehouse, DisclosureControl control) {
    this.warehouse = warehouse;
    this.control = control;
  }

  /** Finds what is not to be shown, over connections of its own. */
  void judge() {
    hidden = control.hidden(cells()).keySet();
  }

  /** Makes the table {@code hidden} of what was found. */
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
      for (Cell.Place place : hidden) {
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

  private List<Cell> cells() {
    List<List<Cell>> shares = new CopyOnWriteArrayList<>();
    try (Lanes lanes = new Lanes(warehouse)) {
      for (int reader = 0; reader < READERS; reader++) {
        String share = CELLS.formatted(READERS, reader);
        lanes.begin(lane -> shares.add(lane.query(share, Gate::cell)));
      }
      lanes.join();
    }
    return shares.stream().flatMap(List::stream).toList();
  }

  private static Cell cell(ResultSet row) throws SQLException {
    return new Cell(
        new Cell.Table(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5)),
        row.getString(6),
        number(row, 7),
        number(row, 8),
        row.getBoolean(9) ? Visibility.SHOWN : Visibility.NOT_SHOWN);
  }

  private static OptionalDouble number(ResultSet row, int column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
  }
}
