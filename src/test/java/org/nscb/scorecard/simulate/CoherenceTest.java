package org.nscb.scorecard.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
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

/** What must hold between the rows of any real council's extracts. */
class CoherenceTest {

  private static final LocalDate BEGIN = LocalDate.of(2013, 4, 1);
  private static final List<String> SOURCES =
      List.of("contacts", "referrals", "assessments", "section47", "conferences", "cp_plans");

  @TempDir static Path folder;

  private static final Map<String, List<Row>> ROWS = new HashMap<>();
  private static Map<String, Row> referrals;
  private static Map<String, Row> enquiries;
  private static Map<String, Row> plans;
  private static Set<LocalDate> bankHolidays;

  @BeforeAll
  static void inventElevenYears() throws IOException {
    new Simulation(
            Path.of(""),
            new SimulationRequest(
                SimulationRequest.EARLIEST, SimulationRequest.LATEST, 77, Set.of()))
        .writeTo(folder);
    InventedRows rows = new InventedRows(folder.resolve("extracts"));
    for (String source : SOURCES) {
      ROWS.put(source, rows.of(source));
    }
    referrals = byId("referrals", "referral_id");
    enquiries = byId("section47", "s47_id");
    plans = byId("cp_plans", "plan_id");
    bankHolidays = new HashSet<>();
    List<String[]> dates = InventedRows.table(Path.of("warehouse/reference/bank_holidays.csv"));
    dates.subList(1, dates.size()).forEach(row -> bankHolidays.add(LocalDate.parse(row[0])));
  }

  private static Map<String, Row> byId(String source, String id) {
    Map<String, Row> latest = new TreeMap<>();
    ROWS.get(source).forEach(row -> latest.put(row.text(id), row));
    return latest;
  }

  @Test
  void everyRowLiesInTheWindowOfItsFile() {
    Map<String, String> dates =
        Map.of(
            "contacts", "contact_date",
            "referrals", "referral_date",
            "section47", "start_date",
            "conferences", "conference_date");
    dates.forEach(
        (source, column) -> {
          for (Row row : ROWS.get(source)) {
            assertEquals(row.month(), YearMonth.from(row.date(column)), source);
          }
        });
    for (Row row : ROWS.get("cp_plans")) {
      assertTrue(!row.has("end_date") || !row.date("end_date").isBefore(row.month().atDay(1)));
    }
    for (Row row : ROWS.get("assessments")) {
      assertTrue(
          !row.has("authorisation_date")
              || YearMonth.from(row.date("authorisation_date")).equals(row.month()));
    }
  }

  @Test
  void noFileKnowsTheFuture() {
    List<String> dates =
        List.of(
            "contact_date",
            "decision_date",
            "referral_date",
            "start_date",
            "authorisation_date",
            "conference_date",
            "concern_date",
            "s47_start_date",
            "end_date");
    ROWS.forEach(
        (source, rows) -> {
          for (Row row : rows) {
            for (String column : dates) {
              if (row.cells().containsKey(column) && row.has(column)) {
                assertFalse(
                    row.date(column).isAfter(row.month().atEndOfMonth()), source + " " + column);
              }
            }
          }
        });
    for (Row row : ROWS.get("assessments")) {
      boolean single = row.text("assessment_type").equals("SINGLE");
      assertEquals(single && row.has("authorisation_date"), row.has("factors"), "factors");
    }
  }

  @Test
  void aKeyNamesOneRowOfAFile() {
    Map<String, String> keys =
        Map.of(
            "contacts", "contact_id",
            "referrals", "referral_id",
            "assessments", "assessment_id",
            "section47", "s47_id",
            "conferences", "conference_id",
            "cp_plans", "plan_id");
    keys.forEach(
        (source, key) -> {
          Set<String> seen = new HashSet<>();
          ROWS.get(source).forEach(r -> assertTrue(seen.add(r.month() + r.text(key)), source));
        });
  }

  @Test
  void anOpenPlanOrAssessmentIsInEveryFileUntilItEnds() {
    for (String source : List.of("cp_plans", "assessments")) {
      String key = source.equals("cp_plans") ? "plan_id" : "assessment_id";
      Map<String, YearMonth> last = new HashMap<>();
      for (Row row : ROWS.get(source)) {
        YearMonth before = last.put(row.text(key), row.month());
        YearMonth first = YearMonth.from(row.date("start_date"));
        YearMonth begin = YearMonth.from(BEGIN);
        assertEquals(
            row.month(),
            before != null ? before.plusMonths(1) : first.isBefore(begin) ? begin : first,
            source);
      }
    }
  }

  @Test
  void aChildHasOneOpenPlanAtATimeAndCountsThoseBefore() {
    Map<String, List<Row>> byChild = new HashMap<>();
    for (Row plan : plans.values()) {
      byChild.computeIfAbsent(plan.text("child_id"), k -> new ArrayList<>()).add(plan);
    }
    int again = 0;
    int withinTwoYears = 0;
    for (List<Row> all : byChild.values()) {
      all.sort(Comparator.comparing(r -> r.date("start_date")));
      for (int i = 1; i < all.size(); i++) {
        LocalDate ended = all.get(i - 1).date("end_date");
        LocalDate start = all.get(i).date("start_date");
        assertTrue(ended.isBefore(start), "plans overlap");
        assertTrue(Integer.parseInt(all.get(i).text("previous_plans")) >= i, "previous plans");
        withinTwoYears += start.isAfter(ended.plusYears(2)) ? 0 : 1;
      }
      for (Row plan : all) {
        again += plan.has("previous_plans") && !plan.text("previous_plans").equals("0") ? 1 : 0;
      }
    }
    double share = (double) withinTwoYears / again;
    assertTrue(share > 0.2 && share < 0.37, "share of repeat plans within two years: " + share);
  }

  @Test
  void plansStartAtAnInitialConferenceThatLedToThem() {
    Map<String, Row> led = new HashMap<>();
    for (Row row : ROWS.get("conferences")) {
      if (row.yes("led_to_plan")) {
        assertEquals("ICPC", row.text("type"));
        led.put(row.text("plan_id"), row);
      }
    }
    for (Row plan : plans.values()) {
      Row conference = led.remove(plan.text("plan_id"));
      if (conference != null) {
        assertEquals(plan.date("start_date"), conference.date("conference_date"));
        assertEquals(plan.text("child_id"), conference.text("child_id"));
      } else {
        // fewer conferences than plans were published for the first year
        assertTrue(
            plan.yes("other_la") || plan.date("start_date").isBefore(LocalDate.of(2014, 4, 1)));
      }
    }
    assertTrue(led.isEmpty(), "conferences that led to a plan that is in no file");
  }

  @Test
  void conferencesAreHeldOnWorkingDaysAfterTheirEnquiry() {
    for (Row row : ROWS.get("conferences")) {
      LocalDate held = row.date("conference_date");
      assertTrue(
          held.getDayOfWeek() != DayOfWeek.SATURDAY
              && held.getDayOfWeek() != DayOfWeek.SUNDAY
              && !bankHolidays.contains(held));
      assertTrue(row.has("meeting_id"));
      if (row.has("s47_id")) {
        assertFalse(row.date("s47_start_date").isAfter(held));
        Row enquiry = enquiries.get(row.text("s47_id"));
        if (enquiry != null) {
          assertEquals(enquiry.date("start_date"), row.date("s47_start_date"));
          assertEquals(enquiry.text("child_id"), row.text("child_id"));
        } else {
          assertTrue(row.date("s47_start_date").isBefore(BEGIN), "an enquiry that is in no file");
        }
      }
      assertEquals(row.yes("transfer_in"), row.text("type").equals("ICPC") && !row.has("s47_id"));
    }
  }

  @Test
  void enquiriesAndAssessmentsFollowAReferralOnWhichWorkWentOn() {
    Map<String, String> starts = Map.of("section47", "s47_id", "assessments", "assessment_id");
    for (String source : starts.keySet()) {
      for (Row row : ROWS.get(source)) {
        Row referral = referrals.get(row.text("referral_id"));
        if (referral == null) {
          assertTrue(row.date("start_date").isBefore(BEGIN.plusMonths(7)), "no referral");
        } else {
          assertFalse(referral.date("referral_date").isAfter(row.date("start_date")));
          assertEquals(referral.text("child_id"), row.text("child_id"));
          assertFalse(referral.yes("nfa"));
        }
      }
    }
  }

  @Test
  void initialAndCoreAssessmentsEndWithTheYearBeforeTheSingleOnes() {
    LocalDate last = LocalDate.of(2014, 3, 31);
    Map<String, Integer> types = new HashMap<>();
    for (Row row : ROWS.get("assessments")) {
      if (row.has("authorisation_date")) {
        boolean single = row.text("assessment_type").equals("SINGLE");
        assertEquals(single, row.date("authorisation_date").isAfter(last));
        types.merge(row.text("assessment_type"), 1, Integer::sum);
      }
    }
    assertEquals(Set.of("INITIAL", "CORE", "SINGLE"), types.keySet());
    assertTrue(types.get("CORE") * 3 < types.get("INITIAL"));
  }

  @Test
  void aConcernIsReceivedAfterTheReferralAndBeforeTheDiscussion() {
    int written = 0;
    for (Row row : ROWS.get("section47")) {
      if (row.has("concern_date")) {
        written++;
        assertFalse(row.date("concern_date").isAfter(row.date("start_date")));
        Row referral = referrals.get(row.text("referral_id"));
        if (referral != null) {
          assertFalse(row.date("concern_date").isBefore(referral.date("referral_date")));
        }
      }
    }
    assertTrue(written > 0.9 * ROWS.get("section47").size());
  }

  @Test
  void everyReferralComesFromAContactAndNoneIsOfAChildOnAPlan() {
    Map<String, List<Row>> contacts = new HashMap<>();
    for (Row row : ROWS.get("contacts")) {
      assertFalse(row.date("decision_date").isBefore(row.date("contact_date")));
      if (row.text("outcome").equals("NEW_REFERRAL")
          || row.text("outcome").equals("New referral")) {
        contacts.computeIfAbsent(row.text("child_id"), k -> new ArrayList<>()).add(row);
      }
    }
    Map<String, List<Row>> plansOf = new HashMap<>();
    plans
        .values()
        .forEach(p -> plansOf.computeIfAbsent(p.text("child_id"), k -> new ArrayList<>()).add(p));
    for (Row row : referrals.values()) {
      LocalDate date = row.date("referral_date");
      List<Row> own = contacts.get(row.text("child_id"));
      assertNotNull(own, "no contact led to the referral");
      assertTrue(own.stream().anyMatch(c -> !c.date("contact_date").isAfter(date)));
      for (Row plan : plansOf.getOrDefault(row.text("child_id"), List.of())) {
        assertFalse(
            plan.date("start_date").isBefore(date)
                && (!plan.has("end_date") || plan.date("end_date").isAfter(date)));
      }
    }
  }

  @Test
  void childrenAreOneChildInAllFilesAndUnbornOnesAreBornUnderTheSameId() {
    Map<String, String> births = new HashMap<>();
    Map<String, String> sexes = new HashMap<>();
    Set<String> born = new HashSet<>();
    ROWS.forEach(
        (source, rows) -> {
          for (Row row : rows) {
            String child = row.text("child_id");
            assertTrue(child.matches("NCC\\d{7}"));
            assertEquals(
                row.text("birth_month"), births.merge(child, row.text("birth_month"), (a, b) -> a));
            YearMonth birth = YearMonth.parse(row.text("birth_month"));
            String sex = row.text("sex");
            if (sex.equals("U")) {
              assertTrue(birth.isAfter(row.month()), "sex of a born child");
            } else {
              assertFalse(birth.isAfter(row.month()), "sex of an unborn child");
              assertEquals(sex, sexes.merge(child, sex, (a, b) -> a));
              born.add(child);
            }
          }
        });
    long later =
        plans.values().stream()
            .filter(
                p ->
                    YearMonth.parse(p.text("birth_month"))
                        .isAfter(YearMonth.from(p.date("start_date"))))
            .filter(p -> born.contains(p.text("child_id")))
            .count();
    assertTrue(later > 50, "children placed on a plan before birth: " + later);
  }

  @Test
  void nobodyIsOnAPlanAfterTheMonthOfTheEighteenthBirthday() {
    for (Row row : ROWS.get("cp_plans")) {
      YearMonth eighteen = YearMonth.parse(row.text("birth_month")).plusYears(18);
      assertFalse(row.month().isAfter(eighteen));
    }
  }

  @Test
  void categoriesChangeOnlyWhenTheMonthOfTheChangeHasCome() {
    Map<String, String> latest = new HashMap<>();
    int changes = 0;
    for (Row row : ROWS.get("cp_plans")) {
      String before = latest.put(row.text("plan_id"), row.text("latest_category"));
      if (before != null && !before.equals(row.text("latest_category"))) {
        changes++;
      }
    }
    assertTrue(changes > 100, "plans whose category changed: " + changes);
  }

  @Test
  void newFactorsAreNotFoundBeforeTheirTime() {
    for (Row row : ROWS.get("assessments")) {
      List<String> factors = List.of(row.text("factors").split(";"));
      assertEquals(factors.size(), Set.copyOf(factors).size(), "a factor twice");
      assertTrue(!factors.contains("21") || factors.size() == 1, "no factors, and others");
      if (row.has("authorisation_date")
          && row.date("authorisation_date").isBefore(LocalDate.of(2021, 4, 1))) {
        assertFalse(factors.contains("24A"));
      }
    }
  }

  @Test
  void districtsOfGreaterNeedHaveMoreReferralsForTheirChildren() {
    Map<String, Integer> counts = new HashMap<>();
    referrals.values().forEach(r -> counts.merge(r.text("district"), 1, Integer::sum));
    assertEquals(7, counts.size());
    double norwich = counts.get("E07000148") / 25_711.0;
    double yarmouth = counts.get("E07000145") / 19_262.0;
    double broadland = counts.get("E07000144") / 24_656.0;
    assertTrue(norwich > 1.5 * broadland && yarmouth > 1.5 * broadland);
  }
}
