package org.nscb.scorecard.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.simulate.InventedRows.Row;

/** What must hold between episodes of need, plans and visits, and in what the police count. */
class CareCoherenceTest {

  private static final List<String> SOURCES =
      List.of(
          "referrals",
          "assessments",
          "section47",
          "cp_plans",
          "cin_episodes",
          "cin_plans",
          "child_visits");

  @TempDir static Path folder;

  private static final Map<String, List<Row>> ROWS = new HashMap<>();

  @BeforeAll
  static void inventFourYears() throws Exception {
    new Simulation(
            Path.of(""),
            new SimulationRequest(SimulationRequest.EARLIEST, YearMonth.of(2017, 3), 77, Set.of()))
        .writeTo(folder);
    InventedRows rows = new InventedRows(folder.resolve("extracts"));
    for (String source : SOURCES) {
      ROWS.put(source, rows.of(source));
    }
  }

  private static Map<String, Row> latest(String source, String id) {
    Map<String, Row> latest = new TreeMap<>();
    ROWS.get(source).forEach(row -> latest.put(row.text(id), row));
    return latest;
  }

  private static boolean isOpenAtEnd(Row row, String end) {
    return !row.has(end) || row.date(end).isAfter(row.month().atEndOfMonth());
  }

  @Test
  void aChildHasOneOpenEpisodeAtATime() {
    Set<String> open = new HashSet<>();
    for (Row row : ROWS.get("cin_episodes")) {
      if (isOpenAtEnd(row, "closure_date")) {
        assertTrue(open.add(row.month() + row.text("child_id")), "two open episodes");
      }
    }
  }

  @Test
  void anEpisodeBeginsWithAReferralOnWhichWorkWentOn() {
    Map<String, Row> referrals = latest("referrals", "referral_id");
    int without = 0;
    for (Row row : latest("cin_episodes", "referral_id").values()) {
      Row referral = referrals.get(row.text("referral_id"));
      if (referral == null) {
        without++;
        continue;
      }
      assertEquals(referral.date("referral_date"), row.date("referral_date"));
      assertEquals(referral.text("child_id"), row.text("child_id"));
      assertFalse(referral.yes("nfa"));
    }
    assertTrue(without < 1000, "episodes from before the records, or moved here: " + without);
  }

  @Test
  void whoIsOnAChildProtectionPlanIsInNeed() {
    Set<String> inNeed = new HashSet<>();
    for (Row row : ROWS.get("cin_episodes")) {
      if (isOpenAtEnd(row, "closure_date")) {
        inNeed.add(row.month() + row.text("child_id"));
      }
    }
    for (Row row : ROWS.get("cp_plans")) {
      if (!row.yes("other_la") && isOpenAtEnd(row, "end_date")) {
        assertTrue(inNeed.contains(row.month() + row.text("child_id")), "on a plan, not in need");
      }
    }
  }

  @Test
  void whatIsFoundNotInNeedWasAssessedAndNothingCameOfIt() {
    Set<String> assessed = new HashSet<>();
    ROWS.get("assessments").stream()
        .filter(row -> row.has("authorisation_date"))
        .forEach(row -> assessed.add(row.text("referral_id")));
    Set<String> active = new HashSet<>();
    ROWS.get("section47").forEach(row -> active.add(row.text("referral_id")));
    ROWS.get("cin_plans").forEach(row -> active.add(row.text("referral_id")));
    int found = 0;
    for (Row row : latest("cin_episodes", "referral_id").values()) {
      if (row.text("closure_reason").equals("RC8")) {
        found++;
        assertTrue(assessed.contains(row.text("referral_id")), "never assessed");
        assertFalse(active.contains(row.text("referral_id")), "something came of it");
      }
      assertTrue(!row.has("closure_reason") || row.has("closure_date"), "reason without a date");
    }
    assertTrue(found > 5000, "found not in need: " + found);
  }

  @Test
  void childInNeedPlansLieInAnEpisodeAndBesideNoChildProtectionPlan() {
    Map<String, Row> episodes = latest("cin_episodes", "referral_id");
    Map<String, List<Row>> protection = new HashMap<>();
    for (Row plan : latest("cp_plans", "plan_id").values()) {
      if (!plan.yes("other_la")) {
        protection.computeIfAbsent(plan.text("child_id"), k -> new ArrayList<>()).add(plan);
      }
    }
    Set<String> open = new HashSet<>();
    for (Row plan : latest("cin_plans", "plan_id").values()) {
      Row episode = episodes.get(plan.text("referral_id"));
      assertNotNull(episode, "no episode");
      assertEquals(episode.text("child_id"), plan.text("child_id"));
      assertFalse(plan.date("start_date").isBefore(episode.date("referral_date")));
      if (episode.has("closure_date")) {
        assertFalse(plan.date("end_date").isAfter(episode.date("closure_date")));
      }
      for (Row other : protection.getOrDefault(plan.text("child_id"), List.of())) {
        boolean before =
            plan.has("end_date") && !plan.date("end_date").isAfter(other.date("start_date"));
        boolean after =
            other.has("end_date") && !other.date("end_date").isAfter(plan.date("start_date"));
        assertTrue(before || after, "both plans at once");
      }
    }
    for (Row row : ROWS.get("cin_plans")) {
      if (isOpenAtEnd(row, "end_date")) {
        assertTrue(open.add(row.month() + row.text("child_id")), "two plans of a child");
      }
    }
  }

  @Test
  void visitsAreOfTheMonthToAChildWhoIsOnThePlan() {
    Map<String, Row> plans = latest("cp_plans", "plan_id");
    plans.putAll(latest("cin_plans", "plan_id"));
    Set<String> ids = new HashSet<>();
    for (Row visit : ROWS.get("child_visits")) {
      assertEquals(visit.month(), YearMonth.from(visit.date("visit_date")));
      assertTrue(ids.add(visit.text("visit_id")), "a visit twice");
      Row plan = plans.get(visit.text("plan_id"));
      assertEquals(plan.text("child_id"), visit.text("child_id"));
      assertFalse(visit.date("visit_date").isBefore(plan.date("start_date")));
      assertTrue(!plan.has("end_date") || !visit.date("visit_date").isAfter(plan.date("end_date")));
      assertFalse(visit.yes("seen_alone") && !visit.yes("seen"));
    }
  }

  @Test
  void noFileKnowsTheFuture() {
    Map<String, List<String>> dates =
        Map.of(
            "cin_episodes", List.of("referral_date", "closure_date"),
            "cin_plans", List.of("start_date", "end_date"),
            "child_visits", List.of("visit_date"));
    dates.forEach(
        (source, columns) -> {
          for (Row row : ROWS.get(source)) {
            for (String column : columns) {
              assertTrue(
                  !row.has(column) || !row.date(column).isAfter(row.month().atEndOfMonth()),
                  source);
            }
          }
        });
  }

  @Test
  void casesThatWereNeverEndedGoFromTheRecordsByTheThousandAfterMarch2016() {
    Map<YearMonth, Set<String>> open = new TreeMap<>();
    Map<YearMonth, Set<String>> known = new TreeMap<>();
    for (Row row : ROWS.get("cin_episodes")) {
      known.computeIfAbsent(row.month(), m -> new HashSet<>()).add(row.text("referral_id"));
      if (!row.has("closure_date")) {
        open.computeIfAbsent(row.month(), m -> new HashSet<>()).add(row.text("referral_id"));
      }
    }
    int gone = 0;
    for (YearMonth month = YearMonth.of(2016, 3);
        month.isBefore(YearMonth.of(2017, 3));
        month = month.plusMonths(1)) {
      Set<String> next = known.get(month.plusMonths(1));
      gone += (int) open.get(month).stream().filter(id -> !next.contains(id)).count();
    }
    assertTrue(gone > 5000, "gone without an end: " + gone);
  }
}
