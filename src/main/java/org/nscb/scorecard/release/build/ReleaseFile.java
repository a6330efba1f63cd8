package org.nscb.scorecard.release.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.warehouse.disclosure.DisclosureControl;

/** Makes the DuckDB file of a release from the working file of the warehouse. */
public final class ReleaseFile {

  /** Tables that go through as they are: they hold no counts of children. */
  private static final List<String> AS_THEY_ARE =
      List.of(
          "insert into areas by name select * from warehouse.raw.areas order by code",
          """
          insert into breakdown_values by name
          select * from warehouse.raw.breakdown_values order by breakdown, position, value
          """,
          // A file may be refused more than once under one id; its last state counts.
          """
          insert into deliveries by name
          select * from warehouse.raw.deliveries
          qualify row_number() over (
              partition by delivery order by state = 'in_force' desc, received_at desc) = 1
          order by source, period, part, agency, delivery
          """,
          """
          insert into check_results by name
          select name, severity, rows from warehouse.raw.check_results order by name
          """);

  private static final String NO_LINEAGE = "{\"models\": [], \"sources\": []}";

  private final Content content;
  private final DisclosureControl control;

  public ReleaseFile(Content content, DisclosureControl control) {
    this.content = content;
    this.control = control;
  }

  /**
   * @param warehouse the working file, with schema {@code raw}
   * @param file the new file, which must not exist
   * @param info rows of {@code release_info} that are known before it is made
   * @return table to number of rows
   */
  public Map<String, Long> write(Path warehouse, Path file, Map<String, String> info)
      throws SQLException {
    try (DuckDBConnection release =
            DriverManager.getConnection("jdbc:duckdb:" + file).unwrap(DuckDBConnection.class);
        Statement statement = release.createStatement()) {
      statement.execute(resource("schema.sql"));
      statement.execute("attach '" + quoted(warehouse) + "' as warehouse (read_only)");
      IndicatorValues values = new IndicatorValues(content, control);
      values.write(release);
      values.writePublished(release);
      writeComparators(release);
      for (String copy : AS_THEY_ARE) {
        statement.execute(copy);
      }
      writeIndicators(release);
      writeInfo(release, info);
      statement.execute("detach warehouse");
      statement.execute("checkpoint");
      return rows(release);
    }
  }

  private void writeComparators(DuckDBConnection release) throws SQLException {
    try (Statement statement = release.createStatement()) {
      statement.execute("set variable country = '" + quoted(content.site().country().code()) + "'");
      statement.execute("set variable region = '" + quoted(content.site().region().code()) + "'");
      statement.execute("insert into comparators " + resource("comparators.sql"));
    }
  }

  private void writeIndicators(DuckDBConnection release) throws SQLException {
    Map<String, String> models = new LinkedHashMap<>();
    try (Statement statement = release.createStatement();
        ResultSet rows =
            statement.executeQuery("select indicator, models from warehouse.raw.lineage")) {
      while (rows.next()) {
        models.put(rows.getString("indicator"), rows.getString("models"));
      }
    }
    try (PreparedStatement insert =
        release.prepareStatement("insert into indicators values (?, ?, ?, ?)")) {
      for (Indicator indicator : content.indicators().values()) {
        insert.setString(1, indicator.id());
        insert.setString(2, indicator.numeratorSql().orElse(""));
        insert.setString(3, indicator.denominatorSql().orElse(""));
        insert.setString(4, models.getOrDefault(indicator.id(), NO_LINEAGE));
        insert.executeUpdate();
      }
    }
  }

  private void writeInfo(DuckDBConnection release, Map<String, String> info) throws SQLException {
    Map<String, String> all = new LinkedHashMap<>(info);
    all.put("board", content.site().boardName());
    all.put("area", content.site().area().code());
    all.put("invented", Boolean.toString(content.site().invented()));
    try (Statement statement = release.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select min(period), max(period) from deliveries where state = 'in_force'"
                    + " and part = ''")) {
      row.next();
      all.put("extracts_from", row.getString(1) == null ? "" : row.getString(1));
      all.put("extracts_to", row.getString(2) == null ? "" : row.getString(2));
    }
    try (PreparedStatement insert =
        release.prepareStatement("insert into release_info values (?, ?)")) {
      for (Map.Entry<String, String> entry : all.entrySet()) {
        insert.setString(1, entry.getKey());
        insert.setString(2, entry.getValue());
        insert.executeUpdate();
      }
    }
  }

  private static Map<String, Long> rows(DuckDBConnection release) throws SQLException {
    Map<String, Long> rows = new LinkedHashMap<>();
    for (String table :
        List.of(
            "indicator_values",
            "comparators",
            "published_values",
            "indicators",
            "breakdown_values",
            "areas",
            "deliveries",
            "check_results")) {
      try (Statement statement = release.createStatement();
          ResultSet row = statement.executeQuery("select count(*) from " + table)) {
        row.next();
        rows.put(table, row.getLong(1));
      }
    }
    return rows;
  }

  private static String quoted(Object text) {
    return text.toString().replace("'", "''");
  }

  private static String resource(String name) {
    try (InputStream file =
        ReleaseFile.class.getResourceAsStream("/org/nscb/scorecard/release/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name + ".", e);
    }
  }
}
