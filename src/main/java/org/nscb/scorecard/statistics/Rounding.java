package org.nscb.scorecard.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Half-up rounding, as the publisher rounds. A figure is rounded from its counts, never from a
 * binary fraction: 2 of 160 is 1.25%, shown as 1.3.
 */
public final class Rounding {

  /** Rates, percentages and means are shown with one decimal place. */
  public static final int DECIMALS = 1;

  private Rounding() {}

  /**
   * numerator / denominator x multiplier, exactly rounded to {@code decimals} places.
   *
   * @throws IllegalArgumentException when the denominator is zero: there is no such figure
   */
  public static BigDecimal halfUp(
      double numerator, double denominator, int multiplier, int decimals) {
    if (denominator == 0) {
      throw new IllegalArgumentException("Cannot round a figure: its denominator is zero.");
    }
    return BigDecimal.valueOf(numerator)
        .multiply(BigDecimal.valueOf(multiplier))
        .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
  }

  /** One decimal place, from counts. */
  public static BigDecimal halfUp(double numerator, double denominator, int multiplier) {
    return halfUp(numerator, denominator, multiplier, DECIMALS);
  }

  /**
   * For what has no counts behind it, such as the end of an interval: the shortest decimal of the
   * number is rounded.
   */
  public static BigDecimal halfUp(double number) {
    return halfUp(number, DECIMALS);
  }

  /** As {@link #halfUp(double)}, to {@code decimals} places. */
  public static BigDecimal halfUp(double number, int decimals) {
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
  }
}
