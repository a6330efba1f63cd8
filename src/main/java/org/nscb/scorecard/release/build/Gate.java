package org.nscb.scorecard.release.build;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.disclosure.Cell;
import org.nscb.scorecard.warehouse.disclosure.DisclosureControl;

/**
 * Where all values of a release pass disclosure control, together and once. What a publisher
 * published has been through the publisher's own and is not touched again.
 */
final class Gate {

  private final WarehouseDatabase warehouse;
  private final DisclosureControl control;

  Gate(WarehouseDatabase warehouse, DisclosureControl control) {
    this.warehouse = warehouse;
    this.control = control;
  }

  /** What is not to be shown; found over connections of its own. */
  Set<Cell.Place> hidden() {
    return control.hidden(JudgedCells.of(warehouse)).keySet();
  }

  /** Makes the table {@code hidden}. */
  static void hide(Set<Cell.Place> hidden, DuckDBConnection release) throws SQLException {
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
        rows.beginRow()
            .append(table.indicator())
            .append(table.periodType())
            .append(table.period())
            .append(table.area())
            .append(table.breakdown())
            .append(place.value())
            .endRow();
      }
    }
  }
}
