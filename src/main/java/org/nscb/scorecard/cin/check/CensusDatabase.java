package org.nscb.scorecard.cin.check;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.nscb.scorecard.cin.tables.CensusTable;

/** The database of one return, in memory and bounded. */
final class CensusDatabase implements AutoCloseable {

  /** The table of the days that cannot be read. */
  static final String MALFORMED = "malformed";

  private static final String MEMORY_LIMIT = "1200MB";

  /** Reads one row of a result. */
  @FunctionalInterface
  interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private final Connection connection;

  private CensusDatabase(Connection connection) {
    this.connection = connection;
  }

  /** With the tables of a return, empty. */
  static CensusDatabase open() {
    try {
      CensusDatabase database = new CensusDatabase(DriverManager.getConnection("jdbc:duckdb:"));
      database.run("set memory_limit = '" + MEMORY_LIMIT + "'");
      // what a return holds is never written beside it
      database.run("set temp_directory = ''");
      database.run("set preserve_insertion_order = false");
      database.run(
          Arrays.stream(CensusTable.values())
              .map(CensusDatabase::definition)
              .collect(Collectors.joining("; ")));
      database.run(
          "create table malformed (census_table varchar, row_number integer, field varchar,"
              + " line_number integer, value varchar)");
      return database;
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot open a database in memory", e);
    }
  }

  private static String definition(CensusTable table) {
    Stream<String> places = table.places().stream().map(place -> place.column() + " integer");
    Stream<String> fields =
        table.fields().stream()
            .map(field -> field.name() + (field.isDate() ? " date" : " varchar"));
    return Stream.concat(places, fields)
        .collect(Collectors.joining(", ", "create table " + table.title() + " (", ")"));
  }

  DuckDBAppender appender(String table) {
    try {
      return connection.unwrap(DuckDBConnection.class).createAppender("main", table);
    } catch (SQLException e) {
      throw new CensusSqlException(e);
    }
  }

  /** Runs one statement or several. */
  void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new CensusSqlException(e);
    }
  }

  /** Binds a statement to the tables without running it. */
  void prepare(String sql) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.getMetaData();
    } catch (SQLException e) {
      throw new CensusSqlException(e);
    }
  }

  void query(String sql, RowReader reader) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        reader.read(rows);
      }
    } catch (SQLException e) {
      throw new CensusSqlException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new CensusSqlException(e);
    }
  }

  /** DuckDB refused a statement; the message is its first line and names no value. */
  static final class CensusSqlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CensusSqlException(SQLException e) {
      super(withoutValues(String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
    }

    private static String withoutValues(String message) {
      return message.matches("(Conversion|Out of Range|Constraint) Error.*")
          ? message.substring(0, message.indexOf("Error") + 5) + ": a value does not fit"
          : message;
    }
  }
}
