package org.nscb.scorecard.warehouse.database;

import java.sql.Date;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase.ColumnOf;

/** Puts rows into a table without a statement for them. */
final class TableRows {
  private TableRows() {}

  /**
   * @param table with its schema
   */
  static void append(
      DuckDBConnection connection,
      String catalog,
      String table,
      List<ColumnOf> columns,
      List<Object[]> rows)
      throws SQLException {
    String[] name = table.split("\\.", 2);
    try (DuckDBAppender appender = connection.createAppender(catalog, name[0], name[1])) {
      for (Object[] row : rows) {
        appender.beginRow();
        for (int i = 0; i < row.length; i++) {
          append(appender, columns.get(i).type(), row[i]);
        }
        appender.endRow();
      }
    }
  }

  private static void append(DuckDBAppender row, String type, Object cell) throws SQLException {
    if (cell == null) {
      row.appendNull();
      return;
    }
    switch (type) {
      case "BOOLEAN" -> row.append((boolean) cell);
      case "INTEGER" -> row.append(((Number) cell).intValue());
      case "BIGINT" -> row.append(((Number) cell).longValue());
      case "DOUBLE" -> row.append(((Number) cell).doubleValue());
      case "DATE" -> row.append(((Date) cell).toLocalDate());
      case "VARCHAR" -> row.append((String) cell);
      default ->
          throw new IllegalArgumentException("No rows are put into a column of " + type + ".");
    }
  }
}
