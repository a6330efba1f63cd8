package org.nscb.scorecard.release.build;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CopyOnWriteArrayList;
import org.nscb.scorecard.warehouse.database.Lanes;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.disclosure.Cell;
import org.nscb.scorecard.warehouse.disclosure.Cell.Visibility;

/**
 * The counts of the extracts that disclosure control judges, and those of parts that are not shown.
 * A text is slowly fetched: the table that a cell stands in is fetched once, the cell with its
 * number.
 */
final class JudgedCells {

  private static final String CELLS =
      """
      create temp table judged_cells as
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

  private static final String TABLES =
      """
      create temp table judged_tables as
      select *, row_number() over () - 1 as number
      from (select distinct indicator, period_type, period, area, breakdown from judged_cells)
      """;

  private static final String NUMBERED_CELLS =
      """
      select tables.number, breakdown_value, numerator, denominator, is_shown
      from judged_cells
      inner join judged_tables as tables using (indicator, period_type, period, area, breakdown)
      """;

  /** Each of several readers reads its share. */
  private static final int READERS = 2;

  private JudgedCells() {}

  static List<Cell> of(WarehouseDatabase warehouse) {
    List<List<Cell>> shares = new CopyOnWriteArrayList<>();
    try (Lanes lanes = new Lanes(warehouse)) {
      for (int reader = 0; reader < READERS; reader++) {
        String share = CELLS.formatted(READERS, reader);
        lanes.begin(lane -> shares.add(read(lane, share)));
      }
      lanes.join();
    }
    return shares.stream().flatMap(List::stream).toList();
  }

  private static List<Cell> read(WarehouseDatabase lane, String share) {
    lane.run(share);
    lane.run(TABLES);
    List<Cell.Table> tables =
        lane.query("select * from judged_tables order by number", JudgedCells::table);
    List<Cell> cells = lane.query(NUMBERED_CELLS, row -> cell(row, tables));
    lane.run("drop table judged_cells; drop table judged_tables");
    return cells;
  }

  private static Cell.Table table(ResultSet row) throws SQLException {
    return new Cell.Table(
        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
  }

  private static Cell cell(ResultSet row, List<Cell.Table> tables) throws SQLException {
    return new Cell(
        tables.get(row.getInt(1)),
        row.getString(2),
        number(row, 3),
        number(row, 4),
        row.getBoolean(5) ? Visibility.SHOWN : Visibility.NOT_SHOWN);
  }

  private static OptionalDouble number(ResultSet row, int column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
  }
}
