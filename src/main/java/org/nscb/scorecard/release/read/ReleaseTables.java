package org.nscb.scorecard.release.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.statistics.Interval;

/** The tables of {@code schema.sql}, row by row as records. */
final class ReleaseTables implements AutoCloseable {

  private final ReadOnlyDatabase database;

  private ReleaseTables(ReadOnlyDatabase database) {
    this.database = database;
  }

  static ReleaseTables open(Path file) {
    return new ReleaseTables(ReadOnlyDatabase.open(file));
  }

  static ReleaseTables of(DuckDBConnection release) {
    return new ReleaseTables(ReadOnlyDatabase.of(release));
  }

  Map<String, String> info() {
    Map<String, String> entries = new LinkedHashMap<>();
    database.each(
        "select key, value from release_info", r -> entries.put(r.getString(1), r.getString(2)));
    return entries;
  }

  List<Delivery> deliveries() {
    return database.list(
        """
        select * from deliveries
        order by source, period desc, part, received_at desc, delivery
        """,
        ReleaseTables::delivery);
  }

  List<DeliveryFinding> deliveryFindings(String restriction, Object... parameters) {
    return database.list(
        "select * from delivery_findings "
            + restriction
            + " order by delivery, kind, position, rows desc, name",
        r ->
            new DeliveryFinding(
                r.getString("delivery"),
                r.getString("kind"),
                r.getString("name"),
                r.getString("sentence"),
                r.getLong("rows")),
        parameters);
  }

  List<CheckFinding> checkFindings() {
    return database.list(
        "select * from check_results order by rows desc, name",
        r ->
            new CheckFinding(
                r.getString("name"),
                r.getString("severity"),
                r.getString("sentence"),
                r.getLong("rows")));
  }

  Map<String, List<BreakdownValue>> breakdownValues() {
    Map<String, List<BreakdownValue>> values = new LinkedHashMap<>();
    database.each(
        "select breakdown, value, label from breakdown_values order by breakdown, position",
        r ->
            values
                .computeIfAbsent(r.getString(1), k -> new ArrayList<>())
                .add(new BreakdownValue(r.getString(2), r.getString(3))));
    return values;
  }

  Map<String, String> areas() {
    Map<String, String> names = new LinkedHashMap<>();
    database.each(
        "select code, name from areas order by code",
        r -> names.put(r.getString(1), r.getString(2)));
    return names;
  }

  List<IndicatorValue> values(String restriction, Object... parameters) {
    return database.list(
        """
        select v.* from indicator_values v
        left join breakdown_values b on b.breakdown = v.breakdown and b.value = v.breakdown_value
        """
            + restriction,
        ReleaseTables::value,
        parameters);
  }

  List<ComparatorValue> comparators(String restriction, Object... parameters) {
    return database.list(
        "select * from comparators " + restriction, ReleaseTables::comparator, parameters);
  }

  List<Lineage> lineages(String indicator) {
    return database.list(
        "select numerator_sql, denominator_sql, lineage from indicators where indicator = ?",
        r -> new Lineage(r.getString(1), r.getString(2), steps(r.getString(3))),
        indicator);
  }

  List<Cut> cuts(String area) {
    return database.list(
        """
        select distinct indicator, basis, period_type, breakdown from indicator_values
        where area = ? order by all
        """,
        r ->
            new Cut(
                r.getString("indicator"),
                Basis.of(r.getString("basis")),
                periodType(r),
                r.getString("breakdown")),
        area);
  }

  PlanTables plans() {
    return new PlanTables(database);
  }

  @Override
  public void close() {
    database.close();
  }

  private static IndicatorValue value(ResultSet row) throws SQLException {
    return new IndicatorValue(
        row.getString("indicator"),
        periodType(row),
        YearMonth.parse(row.getString("period")),
        row.getString("breakdown"),
        row.getString("breakdown_value"),
        ReadOnlyDatabase.number(row, "numerator"),
        ReadOnlyDatabase.number(row, "denominator"),
        ReadOnlyDatabase.number(row, "value"),
        interval(row),
        Status.of(row.getString("status")),
        row.getString("reason"),
        Basis.of(row.getString("basis")),
        row.getString("vintage"),
        new Coverage(
            row.getString("coverage"),
            row.getInt("agencies_expected"),
            row.getInt("agencies_delivered"),
            row.getInt("late_deliveries")),
        new Quality(Quality.Mark.of(row.getString("quality")), row.getString("quality_reason")));
  }

  private static Optional<Interval> interval(ResultSet row) throws SQLException {
    var lower = ReadOnlyDatabase.number(row, "lower_95");
    var upper = ReadOnlyDatabase.number(row, "upper_95");
    return lower.isPresent() && upper.isPresent()
        ? Optional.of(new Interval(lower.getAsDouble(), upper.getAsDouble()))
        : Optional.empty();
  }

  private static ComparatorValue comparator(ResultSet row) throws SQLException {
    return new ComparatorValue(
        row.getString("indicator"),
        YearMonth.parse(row.getString("period")),
        ComparatorKind.of(row.getString("comparator")),
        ReadOnlyDatabase.number(row, "value"),
        row.getInt("members"),
        row.getInt("members_with_value"),
        Status.of(row.getString("status")),
        row.getString("vintage"));
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        row.getString("delivery"),
        row.getString("agency"),
        row.getString("source"),
        YearMonth.parse(row.getString("period")),
        row.getString("part"),
        row.getInt("version"),
        row.getString("file_name"),
        row.getString("sha256"),
        row.getString("received_at"),
        row.getLong("rows_read"),
        row.getLong("rows_accepted"),
        row.getLong("rows_quarantined"),
        row.getString("state"),
        row.getString("superseded_by"),
        row.getString("refusal"),
        row.getString("withdrawal"),
        row.getInt("days_late"));
  }

  private static PeriodType periodType(ResultSet row) throws SQLException {
    return PeriodType.valueOf(row.getString("period_type").toUpperCase(Locale.ROOT));
  }

  /** Every text in the JSON, in its order, whatever holds it. */
  private static List<String> steps(String json) {
    try {
      List<String> steps = new ArrayList<>();
      collect(new ObjectMapper().readTree(json), steps);
      return List.copyOf(steps);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot read a lineage: it is not JSON.", e);
    }
  }

  private static void collect(JsonNode node, List<String> steps) {
    if (node.isTextual()) {
      steps.add(node.textValue());
    }
    node.forEach(child -> collect(child, steps));
  }
}
