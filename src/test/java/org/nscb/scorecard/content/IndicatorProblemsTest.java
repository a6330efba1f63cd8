package org.nscb.scorecard.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in what it means: models, checks, breakdowns, indicators and annotations. */
class IndicatorProblemsTest {

  private static final String ANNOTATIONS = "warehouse/annotations.yml";
  private static final String BREAKDOWNS = "warehouse/breakdowns.yml";
  private static final String RATE = "warehouse/indicators/referrals/";
  private static final String SHARE = "warehouse/indicators/re_referrals/";
  private static final String TEST = RATE + "tests/counts_a_referral_in_its_month/";

  @TempDir Path folder;
  private ContentTree tree;

  @BeforeEach
  void copySoundContent() {
    tree = ContentTree.sound(folder);
  }

  @Test
  void aModelWithANameThatSqlCannotCarryIsAProblem() {
    String file = "warehouse/marts/fct_Plans.sql";
    tree.write(file, "select 1");
    assertEquals(
        List.of(
            "`fct_Plans` is not a name that files and SQL can carry. Rename it with small letters,"
                + " digits and underscores, beginning with a letter."),
        tree.problemsOf(file));
  }

  @Test
  void anEmptyModelIsAProblem() {
    String file = "warehouse/marts/fct_plans.sql";
    tree.write(file, "");
    assertEquals(List.of("is empty. Fill it, or remove it."), tree.problemsOf(file));
  }

  @Test
  void aModelOutsideTheNamesOfItsLayerIsAProblem() {
    String file = "warehouse/marts/plans.sql";
    tree.write(file, "select 1");
    assertEquals(
        List.of("does not begin with fct_ or dim_, as models of marts do. Rename it."),
        tree.problemsOf(file));
  }

  @Test
  void aCheckThatDoesNotSayWhatARowMeansIsAProblem() {
    String file = "warehouse/checks/referrals_are_dated.sql";
    tree.replace(file, "-- fail: ", "-- failed: ");
    assertEquals(
        List.of(
            "line 1: does not say what a row means. Begin with `-- fail: ` or `-- warn: ` and one"
                + " sentence."),
        tree.problemsOf(file));
  }

  @Test
  void aBoundThatHidesNothingIsAProblem() {
    String file = "warehouse/suppression.yml";
    tree.replace(file, "low: 1", "low: 6");
    assertEquals(
        List.of(
            "low (line 2): is greater than high, so nothing would be hidden. Change one of them."),
        tree.problemsOf(file));
  }

  @Test
  void aBreakdownNamedTotalIsAProblem() {
    tree.append(BREAKDOWNS, "  - {id: total, title: All, parts: true, population: false}\n");
    assertEquals(
        List.of(
            "breakdowns[2].id (line 4): `total` is the name of what is not broken down. Choose"
                + " another."),
        tree.problemsOf(BREAKDOWNS));
  }

  @Test
  void aBreakdownOfACodeSetThatIsNotThereIsToldWithTheNearest() {
    tree.replace(BREAKDOWNS, "codes: referral_source", "codes: referral_sources");
    assertEquals(
        List.of(
            "breakdowns[0].codes (line 2): `referral_sources` is not a code set of"
                + " warehouse/reference/codes. Did you mean `referral_source`?"),
        tree.problemsOf(BREAKDOWNS));
  }

  @Test
  void aThemeThatIsNotThereIsToldWithTheNearest() {
    indicatorProblem(
        "theme: front_door",
        "theme: frontdoor",
        "theme (line 4): `frontdoor` is not a theme of dashboards/site.yml. Did you mean"
            + " `front_door`?");
  }

  @Test
  void aSourceThatIsNotThereIsToldWithTheNearest() {
    indicatorProblem(
        "sources: [referrals]",
        "sources: [referral]",
        "sources[0] (line 11): `referral` is not a source of pipelines/sources. Did you mean"
            + " `referrals`?");
  }

  @Test
  void aBreakdownThatIsNotThereIsToldWithTheNearest() {
    indicatorProblem(
        "breakdowns: [source, age_band]",
        "breakdowns: [source, ageband]",
        "breakdowns[1] (line 14): `ageband` is not a breakdown of warehouse/breakdowns.yml. Did"
            + " you mean `age_band`?");
  }

  @Test
  void aPeriodThatIsNotThereIsToldWithTheNearest() {
    indicatorProblem(
        "periods: [month, rolling_12_months",
        "periods: [month, rolling_12_month",
        "periods[1] (line 12): `rolling_12_month` is not one of month, quarter, rolling_12_months,"
            + " year_to_march. Did you mean `rolling_12_months`?");
  }

  @Test
  void aDefaultPeriodOutsideThePeriodsIsAProblem() {
    indicatorProblem(
        "default_period: rolling_12_months",
        "default_period: quarter",
        "default_period (line 13): `quarter` is not one of the periods above it. Choose one of"
            + " them, or add it to them.");
  }

  @Test
  void aFollowUpBeforeTheEndIsAProblem() {
    indicatorProblem(
        "published:\n",
        "follow_up_days: -1\npublished:\n",
        "follow_up_days (line 15): `-1` is not a whole number from 0 to 3660. Write a whole number"
            + " from 0 to 3660.");
  }

  @Test
  void aCodeOfTwoIndicatorsIsAProblem() {
    indicatorProblem(
        "code: F4",
        "code: F5",
        "code (line 1): `F5` is the code of `re_referrals` too. Give each its own.");
  }

  @Test
  void aPercentageWithoutDenominatorIsAProblem() {
    tree.delete(SHARE + "denominator.sql");
    assertEquals(
        List.of(
            "measure (line 5): a share or rate of a whole has two counts. Add denominator.sql beside this file."),
        tree.problemsOf(SHARE + "indicator.yml"));
  }

  @Test
  void aRateWithADenominatorOfItsOwnIsAProblem() {
    tree.write(RATE + "denominator.sql", "select 1");
    assertEquals(
        List.of(
            "measure (line 5): the denominator of a rate is the population. Remove denominator.sql"
                + " beside this file."),
        tree.problemsOf(RATE + "indicator.yml"));
  }

  @Test
  void aMeanWithADenominatorOfItsOwnIsAProblem() {
    tree.replace(SHARE + "indicator.yml", "measure: percentage", "measure: mean_days");
    assertEquals(
        List.of(
            "measure (line 5): the denominator of a mean is the number of rows of numerator.sql."
                + " Remove denominator.sql beside this file."),
        tree.problemsOf(SHARE + "indicator.yml"));
  }

  @Test
  void anIndicatorWithoutSqlAndPublicationIsAProblem() {
    tree.delete(SHARE + "numerator.sql").delete(SHARE + "denominator.sql");
    assertEquals(
        List.of(
            "published (line 1): is missing, and no SQL is beside this file: nothing gives a value."
                + " Add numerator.sql, or say where it is published."),
        tree.problemsOf(SHARE + "indicator.yml"));
  }

  @Test
  void anIndicatorWithSqlAndNoSourceIsAProblem() {
    indicatorProblem(
        "sources: [referrals]\n",
        "",
        "sources (line 1): is missing. Name the sources that numerator.sql needs.");
  }

  @Test
  void aPublishedIndicatorWithoutTheYearToMarchIsAProblem() {
    indicatorProblem(
        "rolling_12_months, year_to_march]",
        "rolling_12_months]",
        "periods (line 12): have no year_to_march, the period of what is published. Add"
            + " `year_to_march`.");
  }

  @Test
  void aMonthlyIndicatorKnownByPublicationAloneIsAProblem() {
    tree.delete(RATE + "numerator.sql");
    assertEquals(
        List.of(
            "periods (line 12): name more than year_to_march, and no SQL beside this file gives the"
                + " others. Write `[year_to_march]`."),
        tree.problemsOf(RATE + "indicator.yml"));
  }

  @Test
  void aMisspeltSqlFileIsToldWithTheNearest() {
    String file = SHARE + "numerater.sql";
    tree.write(file, "select 1");
    assertEquals(
        List.of("`numerater.sql` is not a file of an indicator. Did you mean `numerator.sql`?"),
        tree.problemsOf(file));
  }

  @Test
  void anEmptySqlFileIsAProblem() {
    tree.write(RATE + "numerator.sql", "\n");
    assertEquals(
        List.of("is empty. Fill it, or remove it."), tree.problemsOf(RATE + "numerator.sql"));
  }

  @Test
  void aTableThatIsNotPublishedIsAProblem() {
    indicatorProblem(
        "table: c1",
        "table: c9",
        "published.table (line 16): `c9` is not a table of warehouse/reference/dfe_measures.csv."
            + " Did you mean `c1`?");
  }

  @Test
  void aMeasureThatIsNotPublishedIsToldWithTheNearest() {
    indicatorProblem(
        "numerator: [referrals]",
        "numerator: [referals]",
        "published.numerator[0] (line 17): `referals` is not a measure of table c1 in"
            + " warehouse/reference/dfe_measures.csv. Did you mean `referrals`?");
  }

  @Test
  void aMeasureOfAPublishedBreakdownIsLookedForInItsOwnTable() {
    indicatorProblem(
        "SCH: [schools]",
        "SCH: [referrals]",
        "published.breakdowns.source.values.SCH[0] (line 20): `referrals` is not a measure of table"
            + " c5 in warehouse/reference/dfe_measures.csv. Write one of: police, schools.");
  }

  @Test
  void aValueOfAPublishedBreakdownIsACodeOfItsCodeSet() {
    indicatorProblem(
        "SCH: [schools]",
        "SHC: [schools]",
        "published.breakdowns.source.values.SHC (line 20): `SHC` is not a code of"
            + " referral_source. Write one of: POL, SCH.");
  }

  @Test
  void aPublishedBreakdownIsOneThatTheIndicatorAllows() {
    indicatorProblem(
        "    source: {table",
        "    sources: {table",
        "published.breakdowns.sources (line 20): `sources` is not a breakdown that the indicator"
            + " allows. Did you mean `source`?");
  }

  @Test
  void aRateThatIsNotPublishedPerHeadIsAProblem() {
    indicatorProblem(
        "denominator: [population]",
        "denominator: [re_referrals]",
        "published (line 15): a rate is published per head. Write `denominator: [population]`.");
  }

  @Test
  void aPercentageOfThePopulationIsAProblem() {
    String file = SHARE + "indicator.yml";
    tree.replace(file, "rolling_12_months]", "rolling_12_months, year_to_march]");
    tree.append(
        file, "published: {table: c1, numerator: [re_referrals], denominator: [population]}\n");
    assertEquals(
        List.of(
            "published (line 18): only a rate is per head of the population. Name the measures of"
                + " the denominator."),
        tree.problemsOf(file));
  }

  @Test
  void withoutTheListOfPublishedMeasuresItIsToldOnce() {
    String file = "warehouse/reference/dfe_measures.csv";
    tree.delete(file);
    assertEquals(List.of("does not exist. Add the file."), tree.problemsOf(file));
  }

  @Test
  void aTestWithoutExpectationIsAProblem() {
    tree.delete(TEST + "expect.csv");
    assertEquals(List.of("does not exist. Add the file."), tree.problemsOf(TEST + "expect.csv"));
  }

  @Test
  void aTestGivenASourceThatIsNotThereIsAProblem() {
    String file = TEST + "given/referal.csv";
    tree.write(file, "referral_id\n1\n");
    assertEquals(
        List.of("`referal` is not a source of pipelines/sources. Did you mean `referrals`?"),
        tree.problemsOf(file));
  }

  @Test
  void aTestGivenAColumnThatIsNotThereIsToldWithTheNearest() {
    String file = TEST + "given/referrals.csv";
    tree.write(file, "referral_id,referal_date\n1,2015-04-03\n");
    assertEquals(
        List.of(
            "referal_date (line 1): `referal_date` is not a column of the source referrals. Did you"
                + " mean `referral_date`?"),
        tree.problemsOf(file));
  }

  @Test
  void anAnnotationOfAnIndicatorThatIsNotThereIsToldWithTheNearest() {
    tree.replace(ANNOTATIONS, "[referrals]", "[referals]");
    assertEquals(
        List.of(
            "annotations[0].indicators[0] (line 6): `referals` is not an indicator of"
                + " warehouse/indicators. Did you mean `referrals`?"),
        tree.problemsOf(ANNOTATIONS));
  }

  @Test
  void anAnnotationThatEndsBeforeItBeginsIsAProblem() {
    tree.replace(ANNOTATIONS, "to: 2014-12", "to: 2013-12");
    assertEquals(
        List.of("annotations[0].to (line 4): is before from. Give the last month of the stretch."),
        tree.problemsOf(ANNOTATIONS));
  }

  @Test
  void aMonthWrittenInAnotherWayIsAProblem() {
    tree.replace(ANNOTATIONS, "from: 2014-09", "from: Sept 2014");
    assertEquals(
        List.of("annotations[0].from (line 3): `Sept 2014` is not a month. Write it like 2013-04."),
        tree.problemsOf(ANNOTATIONS));
  }

  @Test
  void anAnnotationOfAnUnknownKindIsToldWithTheNearest() {
    tree.replace(ANNOTATIONS, "kind: data_quality", "kind: data-quality");
    assertEquals(
        List.of(
            "annotations[0].kind (line 5): `data-quality` is not one of data_quality,"
                + " series_break, context. Did you mean `data_quality`?"),
        tree.problemsOf(ANNOTATIONS));
  }

  private void indicatorProblem(String text, String replacement, String sentence) {
    String file = RATE + "indicator.yml";
    tree.replace(file, text, replacement);
    assertEquals(List.of(sentence), tree.problemsOf(file));
  }

  @Test
  void aSenderThatSendsNoneOfTheSourcesIsAProblem() {
    String file = RATE + "indicator.yml";
    tree.append(file, "senders: [dfe]\n");
    List<String> problems = tree.problemsOf(file);
    assertEquals(1, problems.size());
    assertEquals(
        "`dfe` is not an agency that sends one of the sources.",
        problems.get(0).replaceFirst("^.*?: ", "").replaceFirst("sources\\..*", "sources."));
  }
}
