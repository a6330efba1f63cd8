package org.nscb.scorecard.release.read;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.duckdb.DuckDBConnection;

/** A DuckDB file that cannot be changed; every question is asked over a connection of its own. */
final class ReadOnlyDatabase implements AutoCloseable {

  /** Makes one record of one row. */
  interface RowMapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  private final DuckDBConnection root;

  private ReadOnlyDatabase(DuckDBConnection root) {
    this.root = root;
  }

  static ReadOnlyDatabase open(Path file) {
    try {
      return new ReadOnlyDatabase(ReadOnlyFile.open(file));
    } catch (SQLException e) {
      throw new IllegalStateException(
          "Cannot open the release: " + file + " is missing or is not a release. Publish again.",
          e);
    }
  }

  /** Over the connection that makes the file; whoever opened it closes it. */
  static ReadOnlyDatabase of(DuckDBConnection connection) {
    return new ReadOnlyDatabase(connection);
  }

  <T> List<T> list(String sql, RowMapper<T> mapper, Object... parameters) {
    List<T> rows = new ArrayList<>();
    each(sql, row -> rows.add(mapper.map(row)), parameters);
    return rows;
  }

  void each(String sql, RowMapper<?> visitor, Object... parameters) {
    try (Connection connection = root.duplicate();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          visitor.map(rows);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot read the release: a query failed.", e);
    }
  }

  static OptionalDouble number(ResultSet row, String column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  @Override
  public void close() {
    try {
      root.close();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot close the release.", e);
    }
  }
}
