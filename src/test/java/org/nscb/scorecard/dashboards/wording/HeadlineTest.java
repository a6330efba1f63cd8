package org.nscb.scorecard.dashboards.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.dashboards.FixtureContent;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.statistics.Interval;

class HeadlineTest {

  private static final YearMonth MARCH_2016 = YearMonth.of(2016, 3);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ROLLING_12_MONTHS | 24.25 | 2 | 17.4 | Re-referrals within 12 months rose to 24.3% in the 12 months to March 2016, from 17.4% a year earlier.",
        "YEAR_TO_MARCH | 17.4 | 2 | 24.3 | Re-referrals within 12 months fell to 17.4% in the year to March 2016, from 24.3% a year earlier.",
        "QUARTER | 20 | 9 | 21 | Re-referrals within 12 months showed no clear change: 20.0% in January to March 2016, and 21.0% a year earlier.",
        "MONTH | 20 | 9 | 21 | Re-referrals within 12 months showed no clear change: 20.0% in March 2016, and 21.0% a year earlier."
      })
  void aShareRoseFellOrShowedNoClearChange(
      PeriodType type, double now, double width, double before, String sentence) {
    assertEquals(
        sentence,
        Headline.of(
            FixtureContent.RE_REFERRALS,
            shown(type, MARCH_2016, 100, now, width),
            Optional.of(shown(type, MARCH_2015, 100, before, width))));
  }

  private static final YearMonth MARCH_2015 = YearMonth.of(2015, 3);

  @Test
  void aMonthOfARateIsACountAndClaimsNoChange() {
    assertEquals(
        "Referrals: 1,713 referrals in March 2016, and 820 a year earlier.",
        headline(
            FixtureContent.REFERRALS,
            shown(PeriodType.MONTH, MARCH_2016, 1713, 103, 1),
            shown(PeriodType.MONTH, MARCH_2015, 820, 50, 1)));
  }

  @Test
  void aQuarterOfARateIsACount() {
    assertEquals(
        "Referrals: 0 referrals in January to March 2016.",
        Headline.of(
            FixtureContent.REFERRALS,
            shown(PeriodType.QUARTER, MARCH_2016, 0, 0, 0),
            Optional.empty()));
  }

  @Test
  void aSnapshotIsOfADay() {
    assertEquals(
        "Child protection plans rose to 33.7 per 10,000 children at 31 March 2016, from 28.0 a year"
            + " earlier.",
        headline(
            FixtureContent.PLANS,
            shown(PeriodType.MONTH, MARCH_2016, 500, 33.7, 1),
            shown(PeriodType.MONTH, MARCH_2015, 400, 28, 1)));
  }

  @Test
  void aMeanHasNoIntervalAndClaimsNoChange() {
    IndicatorValue now = mean(MARCH_2016, 312.04);
    assertEquals(
        "Length of open child protection plans averaged 312.0 days at 31 March 2016, and 290.0"
            + " days a year earlier.",
        headline(FixtureContent.DAYS_OPEN, now, mean(MARCH_2015, 290)));
  }

  @Test
  void withoutAnEarlierPeriodTheValueStandsAlone() {
    assertEquals(
        "Re-referrals within 12 months stood at 20.0% in the year to March 2016.",
        Headline.of(
            FixtureContent.RE_REFERRALS,
            shown(PeriodType.YEAR_TO_MARCH, MARCH_2016, 100, 20, 1),
            Optional.empty()));
  }

  @Test
  void anEarlierPeriodThatIsNotShownIsNotComparedWith() {
    assertEquals(
        "Re-referrals within 12 months stood at 20.0% in the year to March 2016.",
        headline(
            FixtureContent.RE_REFERRALS,
            shown(PeriodType.YEAR_TO_MARCH, MARCH_2016, 100, 20, 1),
            hidden(Status.SUPPRESSED)));
  }

  @Test
  void aSuppressedValueIsNeverANumber() {
    assertEquals(
        "Re-referrals within 12 months: the figure in the year to March 2016 is suppressed, because"
            + " it is small or would give a small one away.",
        Headline.of(FixtureContent.RE_REFERRALS, hidden(Status.SUPPRESSED), Optional.empty()));
  }

  @Test
  void anUnavailableValueIsNeverALowFigure() {
    assertEquals(
        "Re-referrals within 12 months: no figure can be given in the year to March 2016.",
        Headline.of(FixtureContent.RE_REFERRALS, hidden(Status.UNAVAILABLE), Optional.empty()));
  }

  private static String headline(Indicator indicator, IndicatorValue now, IndicatorValue before) {
    return Headline.of(indicator, now, Optional.of(before));
  }

  private static IndicatorValue shown(
      PeriodType type, YearMonth period, double count, double value, double width) {
    return Values.of(
        type,
        period,
        Status.SHOWN,
        OptionalDouble.of(count),
        OptionalDouble.of(value),
        Optional.of(new Interval(value - width, value + width)));
  }

  private static IndicatorValue mean(YearMonth period, double days) {
    return Values.of(
        PeriodType.MONTH,
        period,
        Status.SHOWN,
        OptionalDouble.of(days * 1000),
        OptionalDouble.of(days),
        Optional.empty());
  }

  private static IndicatorValue hidden(Status status) {
    return Values.of(
        PeriodType.YEAR_TO_MARCH,
        MARCH_2016,
        status,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty());
  }
}
