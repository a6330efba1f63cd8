package org.nscb.scorecard.statistics;

import java.util.OptionalDouble;
import org.nscb.scorecard.content.indicators.Measure;

/** The one formula of an indicator's value. */
public final class Value {

  private Value() {}

  /**
   * numerator x multiplier / denominator, in the unit of the measure; none when the denominator is
   * zero. Multiplied first: the product of counts is exact, so that one division makes the nearest
   * number there is and {@link Rounding#halfUp(double)} of it equals rounding from the counts.
   */
  public static OptionalDouble of(Measure measure, double numerator, double denominator) {
    return denominator == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(numerator * measure.multiplier() / denominator);
  }
}
