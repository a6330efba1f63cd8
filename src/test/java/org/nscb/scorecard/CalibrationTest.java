package org.nscb.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.ContentLoader;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.pipelines.Load;
import org.nscb.scorecard.pipelines.LoadReport;
import org.nscb.scorecard.simulate.Simulation;
import org.nscb.scorecard.simulate.SimulationRequest;
import org.nscb.scorecard.warehouse.Warehouse;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

/**
 * Eleven years of invented extracts go the whole way, and what the indicators count is what the DfE
 * published for Norfolk. Where the DfE hid a count or had none, there is nothing to compare.
 */
class CalibrationTest {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final List<Month> MONTHS =
      List.of(
          Month.APRIL,
          Month.MAY,
          Month.JUNE,
          Month.JULY,
          Month.AUGUST,
          Month.SEPTEMBER,
          Month.OCTOBER,
          Month.NOVEMBER,
          Month.DECEMBER,
          Month.JANUARY,
          Month.FEBRUARY,
          Month.MARCH);

  /** What is published of is in these. */
  private static final Pattern CALIBRATED =
      Pattern.compile(
          "norfolk_csc_(contacts|referrals|assessments|section47|conferences|cp_plans|cin_episodes"
              + "|cin_plans)_\\d{4}-\\d{2}\\.csv");

  private static final double EXACT = 0;
  private static final List<String> NEEDS =
      List.of(
          "N1_Abuse_or_neglect",
          "N2_Childs_disability_or_illness",
          "N3_Parents_disability_or_illness",
          "N4_Family_in_acute_stress",
          "N5_Family_dysfunction",
          "N6_Socially_unacceptable_behaviour",
          "N7_Low_income",
          "N8_Absent_parenting",
          "N9_Cases_other_than_CIN",
          "N0_Not_stated");

  private static final double WITHIN_ONE_PERCENT = 0.01;

  private static LoadReport loaded;
  private static Connection db;
  private static NorfolkAsPublished published;

  @TempDir static Path folder;

  @BeforeAll
  static void loadElevenYears() throws IOException, SQLException {
    DataFolder data = new DataFolder(folder.resolve("data"));
    new Simulation(
            HOME,
            new SimulationRequest(YearMonth.of(2013, 4), YearMonth.of(2024, 3), 2014, Set.of()))
        .writeTo(data.inbox(), folder.resolve("notes"));
    keepWhatIsCalibrated(data.inbox());
    Content content = new ContentLoader(HOME).load();
    loaded = new Load(content, data, Clock.systemUTC(), "local[2]").run();
    db = DriverManager.getConnection("jdbc:duckdb:");
    try (WarehouseDatabase database = WarehouseDatabase.beside(db.unwrap(DuckDBConnection.class));
        Statement statement = db.createStatement()) {
      new Warehouse(content, data).build(database, new Receipts(data).ledger());
      statement.execute("use warehouse");
    }
    published = new NorfolkAsPublished(db);
  }

  private static void keepWhatIsCalibrated(Path inbox) throws IOException {
    try (Stream<Path> files = Files.list(inbox)) {
      for (Path file : files.toList()) {
        if (!CALIBRATED.matcher(file.getFileName().toString()).matches()) {
          Files.delete(file);
        }
      }
    }
  }

  @AfterAll
  static void close() throws SQLException {
    db.close();
  }

  @Test
  void everyRowOfEveryFileIsAccepted() {
    assertEquals(8 * 132, loaded.receipts().size());
    assertEquals(0, loaded.receipts().stream().mapToLong(Receipt::rowsQuarantined).sum());
  }

  @Test
  void referralsOfEachMonthAreAsPublished() throws SQLException {
    for (int year = NorfolkAsPublished.FIRST_YEAR; year <= NorfolkAsPublished.LAST_YEAR; year++) {
      for (Month month : MONTHS) {
        YearMonth period =
            YearMonth.of(month.getValue() >= Month.APRIL.getValue() ? year - 1 : year, month);
        String header = month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
        assertEquals(
            published.count("c6", header, year).getAsInt(),
            numerator("referrals", "month", period.toString(), "total", "total"),
            "referrals in " + period);
      }
    }
  }

  @Test
  void section47EnquiriesAreAsPublished() throws SQLException {
    assertYears("section47_enquiries", "numerator", "total", "total", "c4", "Section47");
  }

  @Test
  void initialConferencesAndThoseWithin15WorkingDaysAreAsPublished() throws SQLException {
    assertYears("icpc_within_15_working_days", "denominator", "total", "total", "c4", "ICPC");
    assertYears(
        "icpc_within_15_working_days",
        "numerator",
        "total",
        "total",
        "c4",
        "Duration_0-10_days",
        "Duration_11-15_days");
  }

  @Test
  void initialConferencesByDurationAreAsPublished() throws SQLException {
    Map<String, String> bands = new LinkedHashMap<>();
    bands.put("between 0 and 10", "Duration_0-10_days");
    bands.put("between 11 and 15", "Duration_11-15_days");
    bands.put("between 16 and 20", "Duration_16-20_days");
    bands.put("> 20", "Duration_21+_days");
    assertBands("marts.fct_initial_conferences", "working_days_to_conference", "c4", bands, EXACT);
  }

  @Test
  void plansStartingByInitialCategoryAreAsPublished() throws SQLException {
    assertYears("cp_plans_starting", "numerator", "total", "total", "d2", "CPP_start");
    for (Map.Entry<String, String> category : categories().entrySet()) {
      assertYears(
          "cp_plans_starting",
          "numerator",
          "category",
          category.getKey(),
          "d2",
          category.getValue() + "_Initial");
    }
  }

  @Test
  void plansAt31MarchByLatestCategoryAreAsPublished() throws SQLException {
    assertYears("cp_plans", "numerator", "total", "total", "d1", "CPP_At31");
    for (Map.Entry<String, String> category : categories().entrySet()) {
      assertYears(
          "cp_plans",
          "numerator",
          "category",
          category.getKey(),
          "d4",
          category.getValue() + "_Latest");
    }
  }

  @Test
  void secondOrSubsequentPlansAreAsPublished() throws SQLException {
    assertYears(
        "cp_plans_second_or_subsequent", "numerator", "total", "total", "d3", "CPP_subsequent");
  }

  @Test
  void referralsWithoutFurtherActionAreAsPublished() throws SQLException {
    assertYears(
        "referrals_no_further_action", "numerator", "total", "total", "c1", "No_Further_Action");
  }

  @Test
  void reReferralsAreWithinOnePercentOnceThereIsHistory() throws SQLException {
    for (int year = 2015; year <= NorfolkAsPublished.LAST_YEAR; year++) {
      assertNear(
          published.count("c1", "Re_referrals", year).getAsInt(),
          numerator(
              "re_referrals_within_12_months", "year_to_march", year + "-03", "total", "total"),
          WITHIN_ONE_PERCENT,
          "re-referrals in the year to March " + year);
    }
  }

  @Test
  void reReferralsOfTheFirstYearAreNotAvailable() throws SQLException {
    assertEquals(
        "unavailable",
        text(
            "select status from raw.indicator_values where indicator ="
                + " 're_referrals_within_12_months' and period_type = 'year_to_march' and period ="
                + " '2014-03' and breakdown = 'total' and basis = 'extracts'"));
  }

  @Test
  void assessmentsByDurationAreWithinOnePercent() throws SQLException {
    Map<String, String> bands = new LinkedHashMap<>();
    bands.put("= 0", "Same_day");
    bands.put("between 1 and 10", "1-10_days");
    bands.put("between 11 and 20", "11-20_days");
    bands.put("between 21 and 30", "21-30_days");
    bands.put("between 31 and 40", "31-40_days");
    bands.put("between 41 and 45", "41-45_days");
    bands.put("between 46 and 50", "46-50_days");
    bands.put("between 51 and 60", "51-60_days");
    bands.put("> 60", "61+_days");
    assertBands(
        "marts.fct_assessments_completed",
        "working_days_to_authorise",
        "c2",
        bands,
        WITHIN_ONE_PERCENT);
  }

  @Test
  void childrenInNeedAt31MarchByPrimaryNeedAreAsPublished() throws SQLException {
    assertYears("children_in_need", "numerator", "total", "total", "b1", "At31_episodes");
    for (String header : NEEDS) {
      assertYears(
          "children_in_need", "numerator", "primary_need", header.substring(0, 2), "b3", header);
    }
    assertYears(
        "cin_primary_need_not_stated", "numerator", "total", "total", "b3", "N0_Not_stated");
    assertYears(
        "cin_primary_need_not_stated", "denominator", "total", "total", "b1", "At31_episodes");
  }

  @Test
  void episodesOfNeedThatEndedAreAsPublished() throws SQLException {
    assertYears("cin_episodes_ended", "numerator", "total", "total", "b1", "Ended_episodes");
    assertYears("cin_episodes_ended", "numerator", "closure_reason", "unknown", "b6", "unknown");
    assertYears("cin_episodes_ended", "numerator", "closure_reason", "RC7", "b6", "RC7_Other");
  }

  @Test
  void childInNeedPlansAt31MarchAreAsPublishedOnceTheyWere() throws SQLException {
    for (int year = 2022; year <= NorfolkAsPublished.LAST_YEAR; year++) {
      assertEquals(
          published.count("b7", "CINPlan_At31", year).getAsInt(),
          numerator("cin_plans_open", "year_to_march", year + "-03", "total", "total"),
          "child in need plans at 31 March " + year);
    }
  }

  /** Of the last year the follow-up is not over. */
  @Test
  void referralsAssessedAndNotInNeedAreAsPublished() throws SQLException {
    for (int year = NorfolkAsPublished.FIRST_YEAR; year < NorfolkAsPublished.LAST_YEAR; year++) {
      assertEquals(
          published.count("c1", "Not_in_Need", year).getAsInt(),
          numerator(
              "referrals_assessed_not_in_need", "year_to_march", year + "-03", "total", "total"),
          "referrals assessed and not in need in the year to March " + year);
    }
  }

  private static Map<String, String> categories() {
    Map<String, String> categories = new LinkedHashMap<>();
    categories.put("NEG", "Neglect");
    categories.put("PHY", "Physical");
    categories.put("SAB", "Sexual");
    categories.put("EMO", "Emotional");
    categories.put("MUL", "Multiple");
    return categories;
  }

  /** Every year; the headers of the published table are added up, and a hidden count is no test. */
  private static void assertYears(
      String indicator,
      String column,
      String breakdown,
      String value,
      String table,
      String... headers)
      throws SQLException {
    int compared = 0;
    for (int year = NorfolkAsPublished.FIRST_YEAR; year <= NorfolkAsPublished.LAST_YEAR; year++) {
      List<OptionalInt> counts = new ArrayList<>();
      for (String header : headers) {
        counts.add(published.count(table, header, year));
      }
      if (counts.stream().allMatch(OptionalInt::isPresent)) {
        compared++;
        assertEquals(
            counts.stream().mapToInt(OptionalInt::getAsInt).sum(),
            computed(column, indicator, "year_to_march", year + "-03", breakdown, value),
            indicator + " " + value + " in the year to March " + year);
      }
    }
    assertTrue(compared >= 5, "only " + compared + " years were published for " + indicator);
  }

  /**
   * Every band of every year.
   *
   * @param bands condition on the working days to the header of the published table
   */
  private static void assertBands(
      String mart, String workingDays, String table, Map<String, String> bands, double tolerance)
      throws SQLException {
    for (int year = NorfolkAsPublished.FIRST_YEAR; year <= NorfolkAsPublished.LAST_YEAR; year++) {
      for (Map.Entry<String, String> band : bands.entrySet()) {
        assertNear(
            published.count(table, band.getValue(), year).getAsInt(),
            number(
                String.format(
                    "select count(*) from %s where year_to_march(month) = %d and %s %s",
                    mart, year, workingDays, band.getKey())),
            tolerance,
            band.getValue() + " in the year to March " + year);
      }
    }
  }

  private static void assertNear(int expected, long actual, double tolerance, String what) {
    assertTrue(
        Math.abs(actual - expected) <= expected * tolerance,
        what + ": published " + expected + ", computed " + actual);
  }

  private static long numerator(
      String indicator, String periodType, String period, String breakdown, String value)
      throws SQLException {
    return computed("numerator", indicator, periodType, period, breakdown, value);
  }

  private static long computed(
      String column,
      String indicator,
      String periodType,
      String period,
      String breakdown,
      String value)
      throws SQLException {
    return number(
        String.format(
            "select %s from raw.indicator_values where basis = 'extracts' and indicator = '%s' and"
                + " period_type = '%s' and period = '%s' and breakdown = '%s' and breakdown_value ="
                + " '%s'",
            column, indicator, periodType, period, breakdown, value));
  }

  private static long number(String sql) throws SQLException {
    return Long.parseLong(text("select cast(value as bigint) from (" + sql + ") as t (value)"));
  }

  private static String text(String sql) throws SQLException {
    try (Statement statement = db.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      assertTrue(found.next(), () -> "no row: " + sql);
      return String.valueOf(found.getString(1));
    }
  }
}
