package org.nscb.scorecard.warehouse.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.nscb.scorecard.content.indicators.Measure;

/**
 * The one place where a value is rounded for people: half up, as the DfE does, on exact decimal
 * arithmetic from the counts. A double such as 0.285 x 100 would fall on the wrong side.
 */
public final class Rounding {
  /** Decimal places of rates, percentages and means on pages. */
  public static final int PLACES = 1;

  private Rounding() {}

  /**
   * Numerator / denominator x the multiplier of the measure, to one decimal place.
   *
   * @return empty when there is nothing to divide by
   */
  public static Optional<BigDecimal> value(double numerator, double denominator, Measure measure) {
    BigDecimal whole = BigDecimal.valueOf(denominator);
    if (whole.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal scaled =
        BigDecimal.valueOf(numerator).multiply(BigDecimal.valueOf(measure.multiplier()));
    return Optional.of(scaled.divide(whole, PLACES, RoundingMode.HALF_UP));
  }

  /** A number as it was printed, taken as its shortest decimal: 280.6, not 280.60000000000002. */
  public static BigDecimal printed(double value) {
    return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
  }
}
