package org.nscb.scorecard.warehouse.database;

import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBConnection;

/**
 * One DuckDB database that the warehouse is built in, with one thread for each statement and
 * bounded memory. It holds rows about children and is never a file, though what does not fit into
 * memory is put aside beside the release and gone when this is closed; a release takes only its
 * aggregates.
 */
public final class WarehouseDatabase implements AutoCloseable {
  private static final String SETTINGS = "set threads = 1; set memory_limit = '1500MB'; ";
  private static final Pattern OF_A_VALUE =
      Pattern.compile("(Conversion Error|Out of Range Error|Constraint Error)");

  /** Reads one row of a result. */
  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final DuckDBConnection connection;
  private final String catalog;

  private WarehouseDatabase(DuckDBConnection connection, String catalog) {
    this.connection = connection;
    this.catalog = catalog;
  }

  /** The catalog {@code warehouse} beside the file that a connection has open. */
  public static WarehouseDatabase beside(DuckDBConnection file) {
    return connect(file::duplicate, SETTINGS + "attach ':memory:' as warehouse; ", "warehouse");
  }

  public static WarehouseDatabase inMemory() {
    return connect(
        () -> DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class),
        SETTINGS,
        "memory");
  }

  /** A further connection to the same database. */
  WarehouseDatabase another() {
    return connect(connection::duplicate, "", catalog);
  }

  /** Opens a connection. */
  private interface Opener {
    DuckDBConnection open() throws SQLException;
  }

  private static WarehouseDatabase connect(Opener opener, String first, String catalog) {
    try {
      var database = new WarehouseDatabase(opener.open(), catalog);
      database.run(first + "use " + catalog);
      return database;
    } catch (SQLException e) {
      DiskFailure.behind(e)
          .ifPresent(
              failure -> {
                throw new UncheckedIOException(failure);
              });
      throw new IllegalStateException(
          "Cannot open the warehouse: DuckDB refused. Close what else has it open.", e);
    }
  }

  /** Runs one statement or several; what they return is passed over. */
  public void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw refusal(e);
    }
  }

  /** Runs a query whose {@code ?} are filled by the parameters in order. */
  public <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      try (ResultSet rows = statement.executeQuery()) {
        List<T> all = new ArrayList<>();
        while (rows.next()) {
          all.add(reader.read(rows));
        }
        return all;
      }
    } catch (SQLException e) {
      throw refusal(e);
    }
  }

  /**
   * Puts rows into a table, each as long as the table is wide.
   *
   * @param table with its schema
   */
  public void insert(String table, List<Object[]> rows) {
    try {
      TableRows.append(connection, catalog, table, columnsOf("select * from " + table), rows);
    } catch (SQLException e) {
      throw refusal(e);
    }
  }

  /** The names and types of the columns of a select, in order. */
  public List<ColumnOf> columnsOf(String select) {
    return query(
        "describe " + select,
        row -> new ColumnOf(row.getString("column_name"), row.getString("column_type")));
  }

  /** A column of a result with its DuckDB type. */
  public record ColumnOf(String name, String type) {
    public boolean isList() {
      return type.endsWith("[]");
    }
  }

  private static void bind(PreparedStatement statement, Object[] parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }

  /**
   * What DuckDB said, without what it says of a value: that is about a row.
   *
   * @throws UncheckedIOException when the disk is the reason
   */
  private static WarehouseSqlException refusal(SQLException e) {
    DiskFailure.behind(e)
        .ifPresent(
            failure -> {
              throw new UncheckedIOException(failure);
            });
    String message =
        String.valueOf(e.getMessage()).lines().findFirst().orElse("unknown error").strip();
    Matcher ofValue = OF_A_VALUE.matcher(message);
    return ofValue.lookingAt()
        ? new WarehouseSqlException(ofValue.group(1) + ": a value does not fit", null)
        : new WarehouseSqlException(message, e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw refusal(e);
    }
  }

  /**
   * DuckDB refused a statement; the message is its first line, which may name a table or column.
   */
  public static final class WarehouseSqlException extends RuntimeException {
    WarehouseSqlException(String message, SQLException cause) {
      super(message, cause);
    }
  }
}
