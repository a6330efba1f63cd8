package org.nscb.scorecard.release.build;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.lake.FailPoint;
import org.nscb.scorecard.release.read.KpiEvidence;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.disclosure.Cell;
import org.nscb.scorecard.warehouse.disclosure.DisclosureControl;

/**
 * Makes the DuckDB file of a release from the warehouse that is built beside it: of what extracts
 * give gate, then figures, so that nothing is ever computed from what is hidden.
 */
public final class ReleaseFile {

  /** Tables that go through as they are: they hold no counts of children. */
  private static final List<String> AS_THEY_ARE =
      List.of(
          "insert into areas by name select * from warehouse.raw.areas order by code",
          """
          insert into breakdown_values by name
          select * from warehouse.raw.breakdown_values order by breakdown, position, value
          """,
          """
          insert into deliveries by name
          select * from warehouse.raw.deliveries
          order by source, period, part, agency, delivery
          """,
          """
          insert into delivery_findings by name
          select * from warehouse.raw.delivery_findings
          order by delivery, kind, position, name
          """,
          """
          insert into check_results by name
          select * from warehouse.raw.check_results order by name
          """,
          """
          insert into plan_actions by name
          select * from warehouse.raw.plan_actions order by plan, action_id
          """,
          """
          insert into plan_action_months by name
          select * from warehouse.raw.plan_action_months order by plan, action_id, period
          """);

  private static final String NO_LINEAGE = "{\"models\": [], \"sources\": []}";

  /** One reason for all that is hidden: telling which were small would help to find them. */
  private static final String REASON =
      "Counts from %d to %d, and those that would give them away, are not shown.";

  private final Content content;
  private final DisclosureControl control;

  public ReleaseFile(Content content, DisclosureControl control) {
    this.content = content;
    this.control = control;
  }

  /**
   * @param file the new file, which must not exist
   * @param warehouse what fills the schema {@code raw} of the database that it is given
   * @param info rows of {@code release_info} that are known before it is made
   * @return table to number of rows
   */
  public Map<String, Long> write(
      Path file, Consumer<WarehouseDatabase> warehouse, Map<String, String> info)
      throws SQLException, IOException {
    try (DuckDBConnection release =
            DriverManager.getConnection("jdbc:duckdb:" + file).unwrap(DuckDBConnection.class);
        WarehouseDatabase beside = WarehouseDatabase.beside(release)) {
      warehouse.accept(beside);
      FailPoint.PUBLISH_WAREHOUSE_BUILT.reach();
      // what writes the release is few and large statements, one after the other
      beside.run("set threads = 2");
      return write(release, beside, info);
    }
  }

  private Map<String, Long> write(
      DuckDBConnection release, WarehouseDatabase warehouse, Map<String, String> info)
      throws SQLException, IOException {
    try (Statement statement = release.createStatement()) {
      // otherwise every statement by itself would be forced to the disk
      release.setAutoCommit(false);
      statement.execute(ReleaseSql.of("schema"));
      set(statement, "reason", reason());
      set(statement, "country", content.site().country().code());
      set(statement, "region", content.site().region().code());
      Figures figures = new Figures(content);
      figures.create(release);
      // what a publisher published has been through the publisher's own gate
      Set<Cell.Place> hidden =
          SideBySide.run(
              () -> writePublished(release, figures), new Gate(warehouse, control)::hidden);
      Gate.hide(hidden, release);
      FailPoint.PUBLISH_GATE_PASSED.reach();
      statement.execute(ReleaseSql.of("controlled_values"));
      // those of publications are there: what is in force is one of all that were published
      figures.compute(release, "(from controlled_values where basis = 'extracts')");
      statement.execute(ReleaseSql.of("indicator_values"));
      figures.requireAll(release);
      statement.execute(ReleaseSql.of("comparators"));
      for (String copy : AS_THEY_ARE) {
        statement.execute(copy);
      }
      writeIndicators(release);
      writeInfo(release, info);
      release.commit();
      // what speaks to the plan is read from the release, as pages read it
      KpiTable kpis = new KpiTable(content);
      List<List<KpiEvidence>> evidence =
          SideBySide.run(() -> clear(warehouse, release), () -> kpis.evidence(release));
      kpis.write(release, evidence);
      release.commit();
      release.setAutoCommit(true);
      statement.execute("checkpoint");
      return rows(release);
    }
  }

  private static void writePublished(DuckDBConnection release, Figures figures)
      throws SQLException {
    figures.compute(release, "warehouse.raw.published_values");
    try (Statement statement = release.createStatement()) {
      statement.execute(ReleaseSql.of("published_values"));
    }
  }

  /** Clears the memory of the warehouse, of which the release has all it needs. */
  private static void clear(WarehouseDatabase warehouse, DuckDBConnection release)
      throws SQLException {
    warehouse.close();
    try (Connection beside = release.duplicate();
        Statement statement = beside.createStatement()) {
      statement.execute("detach warehouse");
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
    try (DuckDBAppender rows = release.createAppender("main", "indicators")) {
      for (Indicator indicator : content.indicators().values()) {
        rows.beginRow()
            .append(indicator.id())
            .append(indicator.numeratorSql().orElse(""))
            .append(indicator.denominatorSql().orElse(""))
            .append(models.getOrDefault(indicator.id(), NO_LINEAGE))
            .endRow();
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
                """
                select coalesce(min(period), ''), coalesce(max(period), '')
                from deliveries
                where state = 'in_force' and source in (%s)
                """
                    .formatted(sources()))) {
      row.next();
      all.put("extracts_from", row.getString(1));
      all.put("extracts_to", row.getString(2));
    }
    try (DuckDBAppender rows = release.createAppender("main", "release_info")) {
      for (Map.Entry<String, String> entry : all.entrySet()) {
        rows.beginRow().append(entry.getKey()).append(entry.getValue()).endRow();
      }
    }
  }

  /** Those whose extracts an indicator rests on. */
  private String sources() {
    return content.indicators().values().stream()
        .flatMap(indicator -> indicator.sources().stream())
        .distinct()
        .map(source -> "'" + quoted(source) + "'")
        .collect(Collectors.joining(", "));
  }

  private static Map<String, Long> rows(DuckDBConnection release) throws SQLException {
    Map<String, Long> rows = new LinkedHashMap<>();
    try (Statement statement = release.createStatement();
        ResultSet tables =
            statement.executeQuery(
                """
                select table_name from duckdb_tables()
                where database_name = current_database() and table_name <> 'release_info'
                order by table_oid
                """)) {
      while (tables.next()) {
        rows.put(tables.getString(1), 0L);
      }
    }
    for (Map.Entry<String, Long> table : rows.entrySet()) {
      try (Statement statement = release.createStatement();
          ResultSet row = statement.executeQuery("select count(*) from " + table.getKey())) {
        row.next();
        table.setValue(row.getLong(1));
      }
    }
    return rows;
  }

  private String reason() {
    return String.format(REASON, content.suppression().low(), content.suppression().high());
  }

  private static void set(Statement statement, String variable, String text) throws SQLException {
    statement.execute("set variable " + variable + " = '" + quoted(text) + "'");
  }

  private static String quoted(String text) {
    return text.replace("'", "''");
  }
}
