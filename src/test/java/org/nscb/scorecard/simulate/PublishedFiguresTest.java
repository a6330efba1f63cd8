package org.nscb.scorecard.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.simulate.InventedRows.Row;

/** Counts the written rows of eleven years again and compares them with the published tables. */
class PublishedFiguresTest {

  private static final List<Integer> YEARS = IntStream.rangeClosed(2014, 2024).boxed().toList();

  @TempDir static Path folder;

  private static PublishedNorfolk published;
  private static List<Row> referrals;
  private static List<Row> assessments;
  private static List<Row> enquiries;
  private static List<Row> conferences;
  private static Map<String, Row> plans;
  private static List<Row> planRows;
  private static Set<LocalDate> bankHolidays;

  @BeforeAll
  static void inventElevenYears() throws IOException {
    SimulationRequest request =
        new SimulationRequest(
            SimulationRequest.EARLIEST, SimulationRequest.LATEST, 20_130_401, Set.of());
    new Simulation(Path.of(""), request).writeTo(folder);
    InventedRows rows = new InventedRows(folder.resolve("extracts"));
    published = new PublishedNorfolk();
    referrals = rows.of("referrals");
    assessments =
        rows.of("assessments").stream()
            .filter(r -> r.text("assessment_type").equals("SINGLE"))
            .filter(r -> r.has("authorisation_date"))
            .toList();
    enquiries = rows.of("section47");
    conferences = rows.of("conferences");
    planRows = rows.of("cp_plans").stream().filter(r -> !r.yes("other_la")).toList();
    plans = new TreeMap<>();
    // the latest file is right about a plan that several hold
    planRows.forEach(row -> plans.put(row.text("plan_id"), row));
    bankHolidays = new HashSet<>();
    List<String[]> dates = InventedRows.table(Path.of("warehouse/reference/bank_holidays.csv"));
    dates.subList(1, dates.size()).forEach(row -> bankHolidays.add(LocalDate.parse(row[0])));
  }

  @Test
  void referralsOfEachMonthArePublishedReferrals() {
    List<String> names =
        List.of(
            "January February March April May June July August September October November December"
                .split(" "));
    for (int year : YEARS) {
      for (int month = 1; month <= 12; month++) {
        YearMonth m = YearMonth.of(month < 4 ? year : year - 1, month);
        long count = referrals.stream().filter(r -> r.month().equals(m)).count();
        assertEquals(published.text("c6", year, names.get(month - 1)), text(count), "in " + m);
      }
    }
  }

  @Test
  void reReferralsByChildLinksArePublishedReReferrals() {
    Map<String, List<LocalDate>> dates = new HashMap<>();
    for (Row row : referrals) {
      dates
          .computeIfAbsent(row.text("child_id"), k -> new ArrayList<>())
          .add(row.date("referral_date"));
    }
    for (int year : YEARS.subList(1, YEARS.size())) {
      long again =
          referrals.stream()
              .filter(r -> in(year, r.date("referral_date")))
              .filter(
                  r ->
                      dates.get(r.text("child_id")).stream()
                          .anyMatch(
                              before ->
                                  before.isBefore(r.date("referral_date"))
                                      && !before.isBefore(r.date("referral_date").minusMonths(12))))
              .count();
      assertEquals(published.text("c1", year, "Re_referrals"), text(again), "in " + year);
    }
  }

  @Test
  void referralsWithoutFurtherActionAndBySourceAreThePublishedOnes() {
    Map<String, String> groups =
        Map.of(
            "2A",
            "Schools",
            "2B",
            "Education_Services",
            "4",
            "Housing",
            "6",
            "Police",
            "7",
            "Other_legal_agency",
            "8",
            "Other",
            "9",
            "Anonymous",
            "10",
            "Unknown");
    for (int year : YEARS) {
      List<Row> ofYear = referrals.stream().filter(r -> in(year, r.date("referral_date"))).toList();
      assertEquals(
          published.text("c1", year, "No_Further_Action"),
          text(ofYear.stream().filter(r -> r.yes("nfa")).count()));
      Map<String, Long> counts = new HashMap<>();
      for (Row row : ofYear) {
        String source = row.text("source");
        String group =
            switch (source.charAt(0)) {
              case '1' -> source.equals("10") ? "Unknown" : "Individual";
              case '3' -> "Health_Services";
              case '5' -> "LA_Services";
              default -> groups.get(source);
            };
        counts.merge(group, 1L, Long::sum);
      }
      for (String group : groups.values()) {
        same("c5", year, group, counts.getOrDefault(group, 0L));
      }
      same("c5", year, "Individual", counts.get("Individual"));
      same("c5", year, "Health_Services", counts.get("Health_Services"));
      same("c5", year, "LA_Services", counts.get("LA_Services"));
    }
  }

  @Test
  void assessmentsOfEachDurationArePublishedAssessments() {
    Map<String, int[]> bands =
        Map.of(
            "Same_day", new int[] {0, 0},
            "1-10_days", new int[] {1, 10},
            "11-20_days", new int[] {11, 20},
            "21-30_days", new int[] {21, 30},
            "31-40_days", new int[] {31, 40},
            "41-45_days", new int[] {41, 45},
            "46-50_days", new int[] {46, 50},
            "51-60_days", new int[] {51, 60},
            "61+_days", new int[] {61, 1000});
    for (int year : YEARS) {
      List<Integer> days =
          assessments.stream()
              .filter(r -> in(year, r.date("authorisation_date")))
              .map(r -> workingDays(r.date("start_date"), r.date("authorisation_date")))
              .toList();
      bands.forEach(
          (name, band) ->
              same(
                  "c2",
                  year,
                  name,
                  days.stream().filter(d -> d >= band[0] && d <= band[1]).count()));
    }
  }

  @Test
  void factorsAreFoundAsOftenAsPublished() {
    Map<String, String> names =
        Map.of(
            "3B", "Domestic_Abuse_parent",
            "4B", "Mental_Health_parent",
            "11A", "Child_sexual_exploitation",
            "16A", "Neglect",
            "24A", "Child_criminal_exploitation");
    for (int year : YEARS.subList(4, YEARS.size())) {
      names.forEach(
          (code, name) -> {
            long count =
                assessments.stream()
                    .filter(r -> in(year, r.date("authorisation_date")))
                    .filter(r -> List.of(r.text("factors").split(";")).contains(code))
                    .count();
            String text = published.text("c3", year, name);
            assertEquals(text.equals("x") ? "0" : text, text(count), name + " in " + year);
          });
    }
  }

  @Test
  void enquiriesAndInitialConferencesArePublishedOnes() {
    for (int year : YEARS) {
      same("c4", year, "Section47", count(enquiries, "start_date", year));
      List<Row> initial =
          conferences.stream()
              .filter(r -> r.text("type").equals("ICPC") && in(year, r.date("conference_date")))
              .toList();
      same("c4", year, "ICPC", initial.size());
      List<Integer> days =
          initial.stream()
              .filter(r -> r.has("s47_start_date"))
              .map(r -> workingDays(r.date("s47_start_date"), r.date("conference_date")))
              .toList();
      same("c4", year, "Duration_0-10_days", days.stream().filter(d -> d <= 10).count());
      same("c4", year, "Duration_11-15_days", days.stream().filter(d -> d > 10 && d <= 15).count());
      same("c4", year, "Duration_16-20_days", days.stream().filter(d -> d > 15 && d <= 20).count());
      same("c4", year, "Duration_21+_days", days.stream().filter(d -> d > 20).count());
    }
  }

  @Test
  void plansStartAsPublished() {
    for (int year : YEARS) {
      List<Row> started =
          plans.values().stream().filter(r -> in(year, r.date("start_date"))).toList();
      same("d1", year, "CPP_start", started.size());
      same(
          "d3",
          year,
          "CPP_subsequent",
          started.stream().filter(r -> Integer.parseInt(r.text("previous_plans")) > 0).count());
      categories()
          .forEach(
              (code, name) ->
                  same(
                      "d2",
                      year,
                      name + "_Initial",
                      started.stream()
                          .filter(r -> r.text("initial_category").equals(code))
                          .count()));
    }
  }

  @Test
  void plansAreOpenAt31MarchAsPublished() {
    for (int year : YEARS) {
      LocalDate day = LocalDate.of(year, 3, 31);
      List<Row> open =
          planRows.stream()
              .filter(r -> r.month().equals(YearMonth.from(day)) && !r.has("end_date"))
              .toList();
      same("d1", year, "CPP_At31", open.size());
      categories()
          .forEach(
              (code, name) ->
                  same(
                      "d4",
                      year,
                      name + "_Latest",
                      open.stream().filter(r -> r.text("latest_category").equals(code)).count()));
      // in days, as the definition of the indicator says, and in months, as the bands do
      same("d5", year, "2_years_or_more", open.stream().filter(r -> days(r, day) > 729).count());
      same(
          "d5",
          year,
          "2_years_or_more",
          open.stream().filter(r -> !r.date("start_date").plusYears(2).isAfter(day)).count());
      same(
          "d6",
          year,
          "CPP_At31_3Months",
          open.stream().filter(r -> !r.date("start_date").plusMonths(3).isAfter(day)).count());
    }
  }

  @Test
  void plansEndAsPublishedSaveForTheGapBetweenStockAndFlow() {
    int[] gaps = {0, 12, 1, 6, 2, 16, 1, -2, 1, 0, -1};
    for (int year : YEARS) {
      List<Row> ended =
          plans.values().stream()
              .filter(r -> r.has("end_date") && in(year, r.date("end_date")))
              .toList();
      assertEquals(
          published.text("d1", year, "CPP_end"), text(ended.size() - gaps[year - 2014]), "" + year);
      same(
          "d7",
          year,
          "2_years_or_more",
          ended.stream().filter(r -> days(r, r.date("end_date")) > 729).count());
      same(
          "d7",
          year,
          "3_months_or_less",
          ended.stream()
              .filter(r -> !r.date("end_date").isAfter(r.date("start_date").plusMonths(3)))
              .count());
      same(
          "d7",
          year,
          "1_year_less_than_2_years",
          ended.stream()
              .filter(r -> !r.date("end_date").isBefore(r.date("start_date").plusYears(1)))
              .filter(r -> r.date("end_date").isBefore(r.date("start_date").plusYears(2)))
              .count());
    }
  }

  @Test
  void reviewsAreInTimeForAsManyChildrenAsPublished() {
    Map<String, List<LocalDate>> reviews = new HashMap<>();
    for (Row row : conferences) {
      if (row.text("type").equals("RCPC")) {
        reviews
            .computeIfAbsent(row.text("plan_id"), k -> new ArrayList<>())
            .add(row.date("conference_date"));
      }
    }
    for (int year : YEARS) {
      LocalDate day = LocalDate.of(year, 3, 31);
      long inTime =
          plans.values().stream()
              .filter(r -> !r.date("start_date").plusMonths(3).isAfter(day))
              .filter(r -> !r.has("end_date") || r.date("end_date").isAfter(day))
              .filter(r -> inTime(r, reviews.getOrDefault(r.text("plan_id"), List.of()), day))
              .count();
      same("d6", year, "Reviewed_within_timescales", inTime);
    }
  }

  /** What fell due before the first extract counts as held on the eve of it. */
  private static boolean inTime(Row plan, List<LocalDate> reviews, LocalDate day) {
    LocalDate begin = LocalDate.of(2013, 4, 1);
    LocalDate due = plan.date("start_date").plusMonths(3);
    if (due.isBefore(begin)) {
      due = begin.plusMonths(6);
    }
    for (LocalDate review : reviews.stream().sorted().toList()) {
      if (review.isAfter(day)) {
        break;
      }
      if (review.isAfter(due)) {
        return false;
      }
      due = review.plusMonths(6);
    }
    return !due.isBefore(day);
  }

  @Test
  void theCalibrationFileTellsWhatWasCounted() throws IOException {
    List<String[]> lines = InventedRows.table(folder.resolve("calibration.csv"));
    assertTrue(lines.size() > 11 * 60, "measures for each year");
    for (String[] line : lines.subList(1, lines.size())) {
      if (!line[4].isEmpty() && !line[4].equals("0")) {
        boolean explained =
            line[0].startsWith("cp_plans_ended")
                || line[1].equals("2023") && line[0].startsWith("cp_plans_open:");
        assertTrue(explained, line[0] + " in " + line[1] + " differs by " + line[4]);
        assertTrue(line[5].contains("do not balance"), "the reason is given");
      }
    }
  }

  private static Map<String, String> categories() {
    return Map.of(
        "NEG",
        "Neglect",
        "PHY",
        "Physical",
        "SAB",
        "Sexual",
        "EMO",
        "Emotional",
        "MUL",
        "Multiple");
  }

  /** A suppressed figure stands for any number that is not 0. */
  private static void same(String table, int year, String measure, long count) {
    String text = published.text(table, year, measure);
    if (text.equals("c")) {
      assertTrue(count > 0, measure + " in " + year);
    } else {
      assertEquals(text, text(count), measure + " in " + year);
    }
  }

  private static long count(List<Row> rows, String date, int year) {
    return rows.stream().filter(r -> in(year, r.date(date))).count();
  }

  private static boolean in(int year, LocalDate day) {
    return !day.isBefore(LocalDate.of(year - 1, 4, 1)) && !day.isAfter(LocalDate.of(year, 3, 31));
  }

  private static long days(Row plan, LocalDate to) {
    return to.toEpochDay() - plan.date("start_date").toEpochDay();
  }

  private static String text(long number) {
    return String.valueOf(number);
  }

  private static int workingDays(LocalDate start, LocalDate end) {
    int days = 0;
    for (LocalDate d = start.plusDays(1); !d.isAfter(end); d = d.plusDays(1)) {
      boolean weekend =
          d.getDayOfWeek() == DayOfWeek.SATURDAY || d.getDayOfWeek() == DayOfWeek.SUNDAY;
      days += weekend || bankHolidays.contains(d) ? 0 : 1;
    }
    return days;
  }
}
