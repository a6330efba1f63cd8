package org.nscb.scorecard.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nscb.scorecard.cin.departures.DepartureKind;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.simulate.InventedRows.Row;

/** A return and the monthly extracts tell the same of the same children. */
class CensusAgreementTest {

  private static final int FORM = 2017;

  @TempDir static Path folder;

  private static InventedRows extracts;
  private static final Map<String, List<Row>> ROWS = new HashMap<>();
  private static final Map<Integer, ReadCensus> RETURNS = new TreeMap<>();

  @BeforeAll
  static void inventThreeYears() throws IOException {
    SimulationReport report =
        new Simulation(
                Path.of(""),
                new SimulationRequest(
                    SimulationRequest.EARLIEST, YearMonth.of(2016, 3), 77, Set.of(), Census.SOUND))
            .writeTo(folder);
    try (Stream<Path> files = Files.list(folder.resolve("extracts"))) {
      assertEquals(files.count(), report.files());
    }
    extracts = new InventedRows(folder.resolve("extracts"));
    for (String source :
        List.of(
            "referrals", "assessments", "section47", "conferences", "cp_plans", "cin_episodes")) {
      ROWS.put(source, extracts.of(source));
    }
    for (int year = 2014; year <= 2016; year++) {
      Path file = folder.resolve("extracts/norfolk_csc_cin_census_" + year + ".xml");
      RETURNS.put(year, ReadCensus.of(file, FORM));
    }
  }

  private static boolean isIn(int year, LocalDate day) {
    return day != null
        && !day.isBefore(LocalDate.of(year - 1, 4, 1))
        && !day.isAfter(LocalDate.of(year, 3, 31));
  }

  private static List<String> extract(
      String source, Predicate<Row> which, Function<Row, Object> what) {
    return sorted(ROWS.get(source).stream().filter(which).map(what));
  }

  private static List<String> census(
      int year,
      CensusTable table,
      Predicate<ReadCensus.Row> which,
      Function<ReadCensus.Row, Object> what) {
    return sorted(RETURNS.get(year).of(table).stream().filter(which).map(what));
  }

  private static List<String> sorted(Stream<Object> keys) {
    List<String> sorted = new ArrayList<>(keys.map(Object::toString).toList());
    Collections.sort(sorted);
    return sorted;
  }

  private static void same(List<String> extracts, List<String> census) {
    assertTrue(extracts.size() > 100, "too few to tell: " + extracts.size());
    assertEquals(extracts.size(), census.size());
    assertTrue(extracts.equals(census), "both have as many, and other ones");
  }

  @ParameterizedTest
  @ValueSource(ints = {2014, 2015, 2016})
  void referralsAreTheSame(int year) {
    same(
        extract(
            "referrals",
            r -> isIn(year, r.date("referral_date")),
            r ->
                List.of(
                    r.text("child_id"), r.date("referral_date"), r.text("source"), r.yes("nfa"))),
        census(
            year,
            CensusTable.CIN_DETAILS,
            r -> isIn(year, r.day("CINreferralDate")),
            r ->
                List.of(
                    r.child(),
                    r.day("CINreferralDate"),
                    r.text("ReferralSource"),
                    r.text("ReferralNFA").equals("1"))));
  }

  @ParameterizedTest
  @ValueSource(ints = {2014, 2015, 2016})
  void assessmentsCompletedInTheYearAreTheSame(int year) {
    same(
        extract(
            "assessments",
            r -> isIn(year, r.date("authorisation_date")),
            r -> List.of(r.text("child_id"), r.date("start_date"), r.date("authorisation_date"))),
        census(
            year,
            CensusTable.ASSESSMENTS,
            r -> r.day("AssessmentAuthorisationDate") != null,
            r ->
                List.of(
                    r.child(),
                    r.day("AssessmentActualStartDate"),
                    r.day("AssessmentAuthorisationDate"))));
  }

  @ParameterizedTest
  @ValueSource(ints = {2014, 2015, 2016})
  void enquiriesStartedInTheYearAreTheSame(int year) {
    same(
        extract(
            "section47",
            r -> isIn(year, r.date("start_date")),
            r -> List.of(r.text("child_id"), r.date("start_date"))),
        census(
            year,
            CensusTable.SECTION_47,
            r -> isIn(year, r.day("S47ActualStartDate")),
            r -> List.of(r.child(), r.day("S47ActualStartDate"))));
  }

  private static List<String> conferences(int year) {
    return Stream.of(CensusTable.CIN_DETAILS, CensusTable.SECTION_47)
        .flatMap(
            table ->
                census(
                    year,
                    table,
                    r -> r.day("DateOfInitialCPC") != null,
                    r -> List.of(r.child(), r.day("DateOfInitialCPC")))
                    .stream())
        .sorted()
        .toList();
  }

  private static List<String> extractedConferences(int year) {
    return extract(
        "conferences",
        r -> r.text("type").equals("ICPC") && isIn(year, r.date("conference_date")),
        r -> List.of(r.text("child_id"), r.date("conference_date")));
  }

  @ParameterizedTest
  @ValueSource(ints = {2015, 2016})
  void initialConferencesAreTheSame(int year) {
    same(extractedConferences(year), conferences(year));
  }

  @Test
  void ofTheFirstYearTheReturnHasTheConferencesThatTheExtractsLack() {
    List<String> more = new ArrayList<>(conferences(2014));
    assertTrue(more.containsAll(extractedConferences(2014)));
    more.removeAll(extractedConferences(2014));
    List<String> starts =
        census(
            2014,
            CensusTable.CHILD_PROTECTION_PLANS,
            r -> isIn(2014, r.day("CPPstartDate")),
            r -> List.of(r.child(), r.day("CPPstartDate")));
    assertTrue(more.size() > 100 && starts.containsAll(more), "conferences of no plan");
  }

  @ParameterizedTest
  @ValueSource(ints = {2014, 2015, 2016})
  void childProtectionPlansAreTheSame(int year) {
    Map<String, Row> latest = new TreeMap<>();
    ROWS.get("cp_plans").stream()
        .filter(r -> !r.yes("other_la") && isIn(year, r.month().atEndOfMonth()))
        .forEach(r -> latest.put(r.text("plan_id"), r));
    same(
        sorted(
            latest.values().stream()
                .map(
                    r ->
                        Stream.of(
                                r.text("child_id"),
                                r.date("start_date"),
                                r.date("end_date"),
                                r.text("initial_category"),
                                r.text("latest_category"),
                                r.text("previous_plans"))
                            .map(String::valueOf)
                            .toList())),
        census(
            year,
            CensusTable.CHILD_PROTECTION_PLANS,
            r -> true,
            r ->
                Stream.of(
                        r.child(),
                        r.day("CPPstartDate"),
                        r.day("CPPendDate"),
                        r.text("InitialCategoryOfAbuse"),
                        r.text("LatestCategoryOfAbuse"),
                        r.text("NumberOfPreviousCPP"))
                    .map(String::valueOf)
                    .toList()));
  }

  @ParameterizedTest
  @ValueSource(ints = {2014, 2015, 2016})
  void childrenInNeedOn31MarchAreTheSame(int year) {
    same(
        extract(
            "cin_episodes",
            r -> r.month().equals(YearMonth.of(year, 3)) && !r.has("closure_date"),
            r -> List.of(r.text("child_id"), r.date("referral_date"), r.text("primary_need"))),
        census(
            year,
            CensusTable.CIN_DETAILS,
            r -> r.text("ReferralNFA").equals("0") && r.day("CINclosureDate") == null,
            r -> List.of(r.child(), r.day("CINreferralDate"), r.text("PrimaryNeedCode"))));
  }

  @ParameterizedTest
  @ValueSource(ints = {2014, 2015, 2016})
  void aReturnIsOfTheFormOfTheFirstSchemaButForItsYear(int year) {
    assertEquals(
        List.of(DepartureKind.OTHER_COLLECTION_YEAR),
        RETURNS.get(year).read().departures().stream().map(d -> d.kind()).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {2014, 2015, 2016})
  void monthOfBirthAndSexAreTheSame(int year) {
    Map<String, String> known = new HashMap<>();
    for (Row row : ROWS.get("referrals")) {
      known.put(row.text("child_id"), row.text("birth_month"));
    }
    int compared = 0;
    for (ReadCensus.Row child : RETURNS.get(year).of(CensusTable.CHILD_IDENTIFIERS)) {
      LocalDate born = child.day("PersonBirthDate");
      LocalDate birth = born == null ? child.day("ExpectedPersonBirthDate") : born;
      String month = known.getOrDefault(child.child(), YearMonth.from(birth).toString());
      assertEquals(month, YearMonth.from(birth).toString());
      assertEquals(born == null, child.text("GenderCurrent").equals("0"));
      compared += known.containsKey(child.child()) ? 1 : 0;
    }
    assertTrue(compared > 5000, "compared: " + compared);
  }
}
