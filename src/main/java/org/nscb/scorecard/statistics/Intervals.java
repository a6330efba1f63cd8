package org.nscb.scorecard.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.nscb.scorecard.content.indicators.Measure;

/**
 * Confidence intervals by the methods of OHID's Fingertips ("Technical guidance: confidence
 * intervals" and PHEindicatormethods): Wilson's score interval for a proportion; for a rate Byar's
 * approximation, and below a count of ten the exact interval of the Poisson distribution.
 */
public final class Intervals {

  private static final double EXACT_BELOW = 10;

  private Intervals() {}

  /**
   * The interval that suits the measure, in its unit; none where the method has none: a mean, a
   * denominator of zero, or a "proportion" whose numerator is not a part of its denominator.
   */
  public static Optional<Interval> of(
      Measure measure, double numerator, double denominator, Confidence confidence) {
    if (!(denominator > 0) || !(numerator >= 0)) {
      return Optional.empty();
    }
    return switch (measure) {
      case PERCENTAGE ->
          numerator > denominator
              ? Optional.empty()
              : Optional.of(wilson(numerator, denominator, measure.multiplier(), confidence));
      case RATE_PER_10000, PER_100, COUNT ->
          Optional.of(byar(numerator, denominator, measure.multiplier(), confidence));
      case MEAN_DAYS, MEAN -> Optional.empty();
    };
  }

  /** Wilson's score interval of a proportion x / n, times the multiplier. */
  static Interval wilson(double x, double n, double multiplier, Confidence confidence) {
    double z = confidence.z();
    double middle = 2 * x + z * z;
    double reach = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
    double divisor = 2 * (n + z * z);
    // The ends at nothing and at everything are exact; arithmetic alone leaves a trace of noise.
    double lower = x == 0 ? 0 : (middle - reach) / divisor;
    double upper = x == n ? 1 : (middle + reach) / divisor;
    return new Interval(lower * multiplier, upper * multiplier);
  }

  /** Byar's interval of a rate x / n, times the multiplier; exact for a count below ten. */
  static Interval byar(double x, double n, double multiplier, Confidence confidence) {
    double scale = multiplier / n;
    if (x < EXACT_BELOW) {
      return new Interval(exactLower(x, confidence) * scale, exactUpper(x, confidence) * scale);
    }
    double z = confidence.z();
    double lower = x * Math.pow(1 - 1 / (9 * x) - z / (3 * Math.sqrt(x)), 3);
    double y = x + 1;
    double upper = y * Math.pow(1 - 1 / (9 * y) + z / (3 * Math.sqrt(y)), 3);
    return new Interval(lower * scale, upper * scale);
  }

  private static double exactLower(double x, Confidence confidence) {
    double tail = (1 - confidence.level()) / 2;
    return x == 0 ? 0 : ChiSquaredDistribution.of(2 * x).inverseCumulativeProbability(tail) / 2;
  }

  private static double exactUpper(double x, Confidence confidence) {
    double tail = (1 - confidence.level()) / 2;
    return ChiSquaredDistribution.of(2 * x + 2).inverseCumulativeProbability(1 - tail) / 2;
  }
}
