package org.nscb.scorecard.release.read;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.nscb.scorecard.release.read.plan.PlanAction;
import org.nscb.scorecard.release.read.plan.PlanActionMonth;
import org.nscb.scorecard.release.read.plan.Rag;

/** The tables {@code plan_actions} and {@code plan_action_months} of a release. */
final class PlanTables {

  private final ReadOnlyDatabase database;

  PlanTables(ReadOnlyDatabase database) {
    this.database = database;
  }

  private record Line(String plan, String actionId) {}

  /** Every line with its months, in the order of the plans. */
  List<PlanAction> actions() {
    Map<Line, List<PlanActionMonth>> months = months();
    return database.list(
        "select * from plan_actions order by plan, action_id",
        row -> action(row, months.getOrDefault(line(row), List.of())));
  }

  List<KpiEvidence> kpis() {
    return database.list(
        "select * from kpis order by position",
        row ->
            new KpiEvidence(
                row.getString("kpi"),
                KpiEvidence.Kind.of(row.getString("kind")),
                row.getString("evidence"),
                row.getString("latest_value"),
                row.getString("period"),
                Status.of(row.getString("status")),
                row.getString("reason"),
                row.getString("direction_of_travel"),
                row.getString("coverage")));
  }

  private Map<Line, List<PlanActionMonth>> months() {
    Map<Line, List<PlanActionMonth>> months = new HashMap<>();
    database.each(
        "select * from plan_action_months order by period",
        row -> months.computeIfAbsent(line(row), line -> new ArrayList<>()).add(month(row)));
    return months;
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(row.getString("plan"), row.getString("action_id"));
  }

  private static PlanActionMonth month(ResultSet row) throws SQLException {
    return new PlanActionMonth(
        YearMonth.parse(row.getString("period")),
        progress(row),
        Rag.find(row.getString("owner_rag")),
        computed(row));
  }

  private static PlanAction action(ResultSet row, List<PlanActionMonth> months)
      throws SQLException {
    boolean smart = row.getBoolean("is_smart");
    Optional<Boolean> isSmart = row.wasNull() ? Optional.empty() : Optional.of(smart);
    return new PlanAction(
        YearMonth.parse(row.getString("period")),
        row.getString("plan"),
        row.getString("action_id"),
        new PlanAction.Text(
            row.getString("review"),
            row.getString("intent"),
            row.getString("action"),
            row.getString("measure"),
            row.getString("responsible"),
            several(row, "subgroups"),
            row.getString("agency")),
        several(row, "kpis"),
        several(row, "priorities"),
        new PlanAction.Target(
            day(row, "target_from"), day(row, "target_date"), row.getBoolean("open_ended")),
        row.getBoolean("is_milestone"),
        isSmart,
        progress(row),
        Rag.find(row.getString("owner_rag")),
        computed(row),
        row.getString("because"),
        row.getString("why_differs"),
        day(row, "completed_on"),
        List.copyOf(months));
  }

  private static Rag computed(ResultSet row) throws SQLException {
    return Rag.find(row.getString("computed_rag")).orElseThrow();
  }

  private static OptionalInt progress(ResultSet row) throws SQLException {
    int progress = row.getInt("progress");
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(progress);
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
  }

  private static List<String> several(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text.isEmpty() ? List.of() : List.of(text.split(";"));
  }
}
