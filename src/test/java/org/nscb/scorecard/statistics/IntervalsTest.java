package org.nscb.scorecard.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nscb.scorecard.content.indicators.Measure;

class IntervalsTest {

  /** Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void wilsonEqualsThePublishedExamples(double x, double n, double lower, double upper) {
    Interval interval = Intervals.wilson(x, n, 1, Confidence.PERCENT_95);
    assertEquals(lower, interval.lower(), 0.00005);
    assertEquals(upper, interval.upper(), 0.00005);
  }

  @Test
  void nothingAndEverythingHaveExactEnds() {
    assertEquals(0, Intervals.wilson(0, 33, 100, Confidence.PERCENT_95).lower());
    assertEquals(100, Intervals.wilson(33, 33, 100, Confidence.PERCENT_99_8).upper());
    assertEquals(0, Intervals.byar(0, 1000, 10_000, Confidence.PERCENT_95).lower());
  }

  /** Exact Poisson limits as tabulated by Garwood, 1936. */
  @ParameterizedTest
  @CsvSource({"0, 0.000, 3.689", "1, 0.025, 5.572", "5, 1.623, 11.668", "9, 4.115, 17.085"})
  void countsBelowTenHaveTheExactInterval(double x, double lower, double upper) {
    Interval interval = Intervals.byar(x, 1, 1, Confidence.PERCENT_95);
    assertEquals(lower, interval.lower(), 0.0005);
    assertEquals(upper, interval.upper(), 0.0005);
  }

  /** Byar's approximation is known to be this close to the exact interval from ten upwards. */
  @ParameterizedTest
  @CsvSource({"10, 4.795, 18.390", "20, 12.217, 30.888", "65, 50.166, 82.848"})
  void byarIsCloseToTheExactInterval(double x, double lower, double upper) {
    Interval interval = Intervals.byar(x, 1, 1, Confidence.PERCENT_95);
    assertEquals(lower, interval.lower(), 0.015);
    assertEquals(upper, interval.upper(), 0.015);
  }

  @Test
  void anIntervalIsInTheUnitOfItsMeasure() {
    Interval rate =
        Intervals.of(Measure.RATE_PER_10000, 4769, 169_965, Confidence.PERCENT_95).orElseThrow();
    assertTrue(rate.lower() < 280.6 && 280.6 < rate.upper());
    assertTrue(rate.lower() > 270 && rate.upper() < 290);
    Interval share =
        Intervals.of(Measure.PERCENTAGE, 334, 365, Confidence.PERCENT_95).orElseThrow();
    assertTrue(share.lower() < 91.5 && 91.5 < share.upper());
    Interval wider =
        Intervals.of(Measure.PERCENTAGE, 334, 365, Confidence.PERCENT_99_8).orElseThrow();
    assertTrue(wider.lower() < share.lower() && share.upper() < wider.upper());
  }

  @Test
  void whereTheMethodHasNoIntervalThereIsNone() {
    assertEquals(Optional.empty(), Intervals.of(Measure.MEAN_DAYS, 9, 3, Confidence.PERCENT_95));
    assertEquals(Optional.empty(), Intervals.of(Measure.PERCENTAGE, 4, 3, Confidence.PERCENT_95));
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void aZeroDenominatorHasNoInterval(Measure measure) {
    assertEquals(Optional.empty(), Intervals.of(measure, 0, 0, Confidence.PERCENT_95));
  }
}
