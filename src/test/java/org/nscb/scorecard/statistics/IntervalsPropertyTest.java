package org.nscb.scorecard.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IntervalsPropertyTest {

  /** An end p of Wilson's interval is where the score test is just significant. */
  @Property(tries = 300)
  void wilsonsEndsSolveTheScoreEquation(
      @ForAll @IntRange(min = 1, max = 20_000) int n, @ForAll @IntRange(max = 20_000) int x) {
    int part = Math.min(x, n);
    for (Confidence confidence : Confidence.values()) {
      Interval interval = Intervals.wilson(part, n, 1, confidence);
      for (double p : new double[] {interval.lower(), interval.upper()}) {
        double distance = (double) part / n - p;
        double expected = confidence.z() * confidence.z() * p * (1 - p) / n;
        assertEquals(expected, distance * distance, 1e-9);
      }
    }
  }

  @Property(tries = 20)
  void theTailsOfAnExactIntervalAreThoseOfThePoissonDistribution(
      @ForAll @IntRange(min = 1, max = 9) int x) {
    for (Confidence confidence : Confidence.values()) {
      Interval interval = Intervals.byar(x, 1, 1, confidence);
      double tail = (1 - confidence.level()) / 2;
      assertEquals(tail, 1 - atMost(x - 1, interval.lower()), 1e-9);
      assertEquals(tail, atMost(x, interval.upper()), 1e-9);
    }
  }

  @Property(tries = 100)
  void byarsEndsAreCubesOfANormalDeviate(@ForAll @IntRange(min = 10, max = 20_000) int x) {
    for (Confidence confidence : Confidence.values()) {
      Interval interval = Intervals.byar(x, 1, 1, confidence);
      // Wilson and Hilferty: ((c/x)^(1/3) - 1 + 1/9x) x 3 sqrt(x) is a normal deviate.
      double below = (Math.cbrt(interval.lower() / x) - 1 + 1.0 / (9.0 * x)) * 3 * Math.sqrt(x);
      double y = x + 1;
      double above = (Math.cbrt(interval.upper() / y) - 1 + 1 / (9 * y)) * 3 * Math.sqrt(y);
      assertEquals(-confidence.z(), below, 1e-6);
      assertEquals(confidence.z(), above, 1e-6);
    }
  }

  private static double atMost(int x, double mean) {
    double term = Math.exp(-mean);
    double sum = term;
    for (int k = 1; k <= x; k++) {
      term *= mean / k;
      sum += term;
    }
    return sum;
  }
}
