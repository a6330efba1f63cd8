package org.nscb.scorecard;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;

/** Norfolk's counts in the DfE's own files, read as they were published. */
final class NorfolkAsPublished {
  static final int FIRST_YEAR = 2014;
  static final int LAST_YEAR = 2024;

  private static final Path FOLDER = Path.of("pipelines/published/dfe_2024");

  private final Connection db;

  NorfolkAsPublished(Connection db) {
    this.db = db;
  }

  /**
   * @param table such as c6
   * @param header the column as the file has it
   * @return the count, or nothing where the file has a symbol
   */
  OptionalInt count(String table, String header, int year) throws SQLException {
    String sql =
        String.format(
            "select try_cast(\"%s\" as integer) from read_csv('%s/%s_*.csv', all_varchar = true)"
                + " where new_la_code = 'E10000020' and time_period = '%d'",
            header, FOLDER, table, year);
    try (Statement statement = db.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      if (!found.next()) {
        throw new IllegalStateException("no row of " + table + " for " + year);
      }
      int count = found.getInt(1);
      return found.wasNull() ? OptionalInt.empty() : OptionalInt.of(count);
    }
  }
}
