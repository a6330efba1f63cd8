package org.nscb.scorecard.dashboards.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nscb.scorecard.content.indicators.Kind;
import org.nscb.scorecard.content.indicators.PeriodType;

class NumbersAndPeriodsTest {

  @ParameterizedTest
  @CsvSource({
    "0.05, 0.1",
    "0.25, 0.3",
    "0.35, 0.4",
    "2.449, 2.4",
    "1234.56, '1,234.6'",
    "18.45, 18.5"
  })
  void halvesAreRoundedUpAndNeverToEven(double number, String text) {
    assertEquals(text, Numbers.decimal(number));
  }

  @ParameterizedTest
  @CsvSource({"0, 0.0", "0.001, <0.1", "0.0499, <0.1", "-0.01, 0.0", "-0.06, -0.1"})
  void onlyNothingReadsAsNothing(double number, String text) {
    assertEquals(text, Numbers.decimal(number));
  }

  @Test
  void filesHaveNoSeparators() {
    assertEquals("1234.6", Numbers.plain(1234.56));
    assertEquals("12345", Numbers.plainCount(12345));
    assertEquals("12,345", Numbers.count(12345));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FLOW | MONTH | March 2016 | in March 2016 | Mar 2016",
        "FLOW | QUARTER | January to March 2016 | in January to March 2016 | Mar 2016",
        "FLOW | ROLLING_12_MONTHS | 12 months to March 2016 | in the 12 months to March 2016 | Mar 2016",
        "FLOW | YEAR_TO_MARCH | year to March 2016 | in the year to March 2016 | 2016",
        "SNAPSHOT | MONTH | 31 March 2016 | at 31 March 2016 | Mar 2016",
        "SNAPSHOT | YEAR_TO_MARCH | 31 March 2016 | at 31 March 2016 | 2016"
      })
  void periodsAreSaidAsPeopleSayThem(
      Kind kind, PeriodType type, String name, String phrase, String tick) {
    YearMonth march = YearMonth.of(2016, 3);
    assertEquals(name, Periods.name(kind, type, march));
    assertEquals(phrase, Periods.phrase(kind, type, march));
    assertEquals(tick, Periods.tick(type, march));
  }

  @Test
  void aSnapshotKnowsTheLastDayOfFebruary() {
    assertEquals(
        "29 February 2016", Periods.name(Kind.SNAPSHOT, PeriodType.MONTH, YearMonth.of(2016, 2)));
  }

  @Test
  void septemberIsShortEverywhereInTheSameWay() {
    assertEquals("Sep 2015", Periods.shortMonth(YearMonth.of(2015, 9)));
  }

  @Test
  void listsEndWithAnd() {
    assertEquals("", Words.list(List.of()));
    assertEquals("a", Words.list(List.of("a")));
    assertEquals("a and b", Words.list(List.of("a", "b")));
    assertEquals("a, b and c", Words.list(List.of("a", "b", "c")));
  }

  @Test
  void aMomentIsToldByTheClocksOfEngland() {
    assertEquals("4 May 2016, 09:30", Periods.moment(Instant.parse("2016-05-04T08:30:59Z")));
    assertEquals("4 January 2016, 08:30", Periods.moment(Instant.parse("2016-01-04T08:30:00Z")));
  }
}
