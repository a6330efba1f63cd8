package org.nscb.scorecard.warehouse.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.content.indicators.AgencyRole;
import org.nscb.scorecard.content.indicators.Annotation;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Limits;
import org.nscb.scorecard.content.indicators.Limits.Effective;
import org.nscb.scorecard.content.indicators.Measure;

/** What is said of a period of which an agency did not send everything. */
class CoverageTest {
  private static final String TOTAL =
      "breakdown = 'total' and period_type = 'month' and period = '2016-03'";
  private static final String AGENCIES =
      "breakdown = 'agency' and period_type = 'month' and period = '2016-03'";
  private static final String QUARTER = "breakdown = 'total' and period_type = 'quarter'";
  private static final String[] WINTER = {"2016-01", "2016-02", "2016-03"};

  private EngineExample example;

  @BeforeEach
  void start() {
    example = new EngineExample();
  }

  @AfterEach
  void stop() {
    example.close();
  }

  private void norwichDidNotSendMarch() {
    example
        .delivered("complaints", "breckland", WINTER)
        .delivered("complaints", "broadland", WINTER)
        .delivered("complaints", "norwich", "2016-01", "2016-02")
        .complaints("2016-03", "breckland", "north", 40, 30)
        .complaints("2016-02", "norwich", "city", 20, 10);
  }

  @Test
  void aShareIsShownWithTheAgenciesThatItRestsUpon() {
    norwichDidNotSendMarch();
    assertEquals(
        List.of("30.0 | 40.0 | shown | 2 of 3 district councils for March 2016 | 3 | 2 | several"),
        example.values(
            EngineExample.indicator(Measure.PERCENTAGE, AgencyRole.SENDS),
            "numerator, denominator, status, coverage, agencies_expected, agencies_delivered, agency",
            TOTAL));
  }

  @Test
  void aShareThatLacksAnAgencyIsToBeUsedWithCare() {
    norwichDidNotSendMarch();
    assertEquals(
        List.of("care | Not delivered: Complaints, Norwich Council for March 2016."),
        example.values(
            EngineExample.indicator(Measure.PERCENTAGE, AgencyRole.SENDS),
            "quality, quality_reason",
            TOTAL));
  }

  @Test
  void aReturnIsEveryMonthOfItsYearThoughNoExtractCame() {
    example.delivered("plans", "csc", WINTER).delivered("returns", "csc", "2014-03", "2016-03");
    assertEquals(
        List.of("2014-03 | true | ", "2016-03 | true | "), known(EngineExample.ofYears("returns")));
    assertEquals(
        List.of(
            "2016-03 | false | The period begins before January 2016, the first month that was delivered."),
        known(EngineExample.ofYears("plans", "returns")));
  }

  @Test
  void aReturnThatDidNotComeIsNamedByItsYear() {
    example
        .delivered("plans", "csc", WINTER)
        .delivered("plans", "csc", "2015-03")
        .delivered("returns", "csc", "2015-03");
    assertEquals(
        List.of(
            "2015-03 | true | ",
            "2016-03 | false | Not delivered: Returns for the year to March 2016."),
        known(EngineExample.ofYears("returns")));
  }

  private List<String> known(Indicator indicator) {
    return example.fromExtracts(
        indicator,
        "select concat_ws(' | ', strftime(last_month, '%Y-%m'), is_known, gap)"
            + " from indicators.coverage where whom = '' order by all");
  }

  @Test
  void aMeanIsShownWithItsCoverageAndMayBeNegative() {
    example
        .delivered("complaints", "breckland", "2016-03")
        .complaints("2016-03", "breckland", "north", 2, 0);
    assertEquals(
        List.of("-3.0 | 2.0 | shown | 1 of 3 district councils for March 2016"),
        example.values(
            EngineExample.indicator(Measure.MEAN, AgencyRole.SENDS),
            "numerator, denominator, status, coverage",
            TOTAL));
  }

  @Test
  void aCountThatLacksAnAgencyIsNeverALowFigure() {
    norwichDidNotSendMarch();
    for (Measure measure : List.of(Measure.COUNT, Measure.RATE_PER_10000)) {
      assertEquals(
          List.of(
              "unavailable | Not delivered: Complaints, Norwich Council for March 2016. |"
                  + " incomplete"),
          example.values(
              EngineExample.indicator(measure, AgencyRole.SENDS),
              "numerator, status, reason, quality",
              TOTAL));
    }
  }

  @Test
  void eachAgencyThatSentHasItsOwnFigureAnd0WhereItHasNoRows() {
    norwichDidNotSendMarch();
    assertEquals(
        List.of(
            "breckland | breckland | 40.0 | shown | Complete for March 2016 | 1 | 1",
            "broadland | broadland | 0.0 | shown | Complete for March 2016 | 1 | 1",
            "norwich | norwich | unavailable | Not complete for March 2016 | 1 | 0"),
        example.values(
            EngineExample.indicator(Measure.COUNT, AgencyRole.SENDS),
            "agency, breakdown_value, numerator, status, coverage, agencies_expected,"
                + " agencies_delivered",
            AGENCIES));
  }

  @Test
  void agenciesThatActAreACutAsAnyOther() {
    norwichDidNotSendMarch();
    assertEquals(
        List.of("breckland | 40.0 | shown", "norwich | 0.0 | shown"),
        example.values(
            EngineExample.indicator(Measure.PERCENTAGE, AgencyRole.ACTS),
            "breakdown_value, denominator, status",
            AGENCIES));
    assertEquals(
        List.of("breckland | unavailable", "norwich | unavailable"),
        example.values(
            EngineExample.indicator(Measure.COUNT, AgencyRole.ACTS),
            "breakdown_value, status",
            AGENCIES));
  }

  @Test
  void aLongerPeriodIsKnownOfThoseThatSentAllOfIt() {
    norwichDidNotSendMarch();
    assertEquals(
        List.of("30.0 | 60.0 | 2 of 3 district councils for January to March 2016"),
        example
            .complaints("2016-01", "norwich", "city", 0, 0)
            .values(
                EngineExample.indicator(Measure.PERCENTAGE, AgencyRole.SENDS),
                "numerator - 10, denominator, coverage",
                QUARTER));
  }

  @Test
  void aPeriodOfWhichNoAgencySentEverythingIsNotKnown() {
    example
        .delivered("complaints", "breckland", "2016-01", "2016-02")
        .delivered("complaints", "norwich", "2016-02", "2016-03");
    assertEquals(
        List.of(
            "unavailable | None of 3 district councils for January to March 2016 | Not delivered:"
                + " Complaints, Broadland Council for January 2016; Complaints, Broadland Council for"
                + " February 2016; Complaints, Broadland Council for March 2016; and 2 more."),
        example.values(
            EngineExample.indicator(Measure.PERCENTAGE, AgencyRole.SENDS),
            "status, coverage, reason",
            QUARTER));
  }

  @Test
  void aMonthThatNobodySentIsNamedOnce() {
    example
        .delivered("complaints", "breckland", "2016-01", "2016-03")
        .delivered("complaints", "broadland", "2016-01", "2016-03")
        .delivered("complaints", "norwich", "2016-01", "2016-03");
    assertEquals(
        List.of("Not delivered: Complaints for February 2016."),
        example.values(
            EngineExample.indicator(Measure.COUNT, AgencyRole.SENDS), "reason", QUARTER));
  }

  @Test
  void aSourceThatOneAgencySendsForAllIsNeededByEach() {
    Indicator indicator =
        EngineExample.indicator(
            Measure.PERCENTAGE, AgencyRole.SENDS, List.of("complaints", "plans"), Limits.NONE);
    norwichDidNotSendMarch();
    example.delivered("plans", "csc", "2016-01", "2016-02");
    assertEquals(
        List.of("breckland | unavailable", "broadland | unavailable", "norwich | unavailable"),
        example.values(indicator, "breakdown_value, status", AGENCIES));
    assertEquals(
        List.of(
            "unavailable | Not delivered: Complaints, Norwich Council for March 2016; Plans for"
                + " March 2016. | 2 of 4 agencies for March 2016"),
        example.values(indicator, "status, reason, coverage", TOTAL));
    example.delivered("plans", "csc", "2016-03");
    assertEquals(
        List.of("breckland | shown", "broadland | shown", "norwich | unavailable"),
        example.values(indicator, "breakdown_value, status", AGENCIES));
  }

  @Test
  void oneSenderIsCompleteOrNot() {
    Indicator indicator =
        EngineExample.indicator(Measure.COUNT, AgencyRole.ACTS, List.of("plans"), Limits.NONE);
    example.delivered("plans", "csc", "2016-01", "2016-03");
    assertEquals(
        List.of(
            "2016-01 | Complete for January 2016 | csc",
            "2016-02 | Not complete for February 2016 | csc",
            "2016-03 | Complete for March 2016 | csc"),
        example.values(
            indicator,
            "period, coverage, agency",
            "breakdown = 'total' and period_type = 'month'"));
  }

  @Test
  void anIndicatorWaitsForTheSendersThatItNamesAlone() {
    norwichDidNotSendMarch();
    Limits ofTwo =
        new Limits(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of("breckland", "broadland"));
    assertEquals(
        List.of("40.0 | shown | Both district councils for March 2016"),
        example.values(
            EngineExample.indicator(Measure.COUNT, AgencyRole.ACTS, List.of("complaints"), ofTwo),
            "numerator, status, coverage",
            TOTAL));
  }

  @Test
  void allAgenciesAreSaidToBeAll() {
    for (String agency : List.of("breckland", "broadland", "norwich")) {
      example.delivered("complaints", agency, WINTER);
    }
    assertEquals(
        List.of("shown | All 3 district councils for January to March 2016 | sound"),
        example.values(
            EngineExample.indicator(Measure.COUNT, AgencyRole.SENDS),
            "status, coverage, quality",
            QUARTER));
  }

  @Test
  void filesThatCameLateAndRowsThatWereRefusedAreCounted() {
    norwichDidNotSendMarch();
    example
        .delivered("complaints", "norwich", "2016-03")
        .received("breckland", "2016-03", 97, 1, 0, "in_force")
        .received("norwich", "2016-03", 3, 2, 12, "superseded")
        .received("norwich", "2016-03", 3, 2, 0, "in_force");
    Indicator indicator = EngineExample.indicator(Measure.COUNT, AgencyRole.SENDS);
    assertEquals(
        List.of("1 | care | 3.0% of the rows delivered for it were refused."),
        example.values(indicator, "late_deliveries, quality, quality_reason", TOTAL));
    assertEquals(
        List.of("breckland | 0 | sound", "broadland | 0 | sound", "norwich | 1 | care"),
        example.values(indicator, "breakdown_value, late_deliveries, quality", AGENCIES));
  }

  @Test
  void whatIsKnownAgainstAStretchIsSaidOfItsPeriods() {
    norwichDidNotSendMarch();
    example.annotated(
        new Annotation(
            "doubt",
            YearMonth.of(2016, 1),
            YearMonth.of(2016, 2),
            Annotation.DATA_QUALITY,
            List.of("complaints"),
            "A form was lost.",
            ""));
    assertEquals(
        List.of("2016-02 | care | A form was lost."),
        example.values(
            EngineExample.indicator(Measure.COUNT, AgencyRole.SENDS),
            "period, quality, quality_reason",
            "breakdown = 'total' and period_type = 'month' and period = '2016-02'"));
  }

  @Test
  void aPeriodWithAMonthInWhichItDidNotExistIsNotApplicable() {
    Limits toFebruary =
        new Limits(
            Optional.of(
                new Effective(
                    Optional.empty(), Optional.of(YearMonth.of(2016, 2)), "It was replaced.")),
            Optional.empty(),
            Optional.empty(),
            List.of());
    norwichDidNotSendMarch();
    Indicator indicator =
        EngineExample.indicator(Measure.COUNT, AgencyRole.SENDS, List.of("complaints"), toFebruary);
    assertEquals(
        List.of(
            "month | 2016-01 | shown | sound",
            "month | 2016-02 | shown | sound",
            "month | 2016-03 | not_applicable | It was replaced. | sound",
            "quarter | 2016-03 | not_applicable | It was replaced. | sound"),
        example.values(
            indicator,
            "period_type, period, status, nullif(reason, ''), quality",
            "breakdown = 'total'"));
  }

  @Test
  void whatAnAgencyHeldBackIsInNoSum() {
    for (String agency : List.of("breckland", "broadland", "norwich")) {
      example.delivered("complaints", agency, WINTER);
    }
    example
        .complaints("2016-03", "breckland", "north", 40, 30)
        .complaints("2016-03", "norwich", "city", 20, 10)
        .withheld("2016-03", "norwich", "north");
    String held = " | suppressed | Held back by the agency that sent it.";
    Indicator indicator = EngineExample.indicator(Measure.PERCENTAGE, AgencyRole.SENDS);
    assertEquals(
        List.of(
            "agency | breckland | 40.0 | shown",
            "agency | broadland | 0.0 | shown",
            "agency | norwich" + held,
            "district | city | 20.0 | shown",
            "district | north" + held,
            "total | total" + held),
        example.values(
            indicator,
            "breakdown, breakdown_value, denominator, status, nullif(reason, '')",
            "period_type = 'month' and period = '2016-03'"));
    assertEquals(
        List.of("suppressed"),
        example.values(indicator, "numerator, denominator, status", QUARTER));
  }
}
