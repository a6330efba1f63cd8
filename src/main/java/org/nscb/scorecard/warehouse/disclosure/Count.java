package org.nscb.scorecard.warehouse.disclosure;

import java.util.List;
import java.util.OptionalDouble;
import org.nscb.scorecard.content.indicators.Measure;

/** The two counts of a cell. */
enum Count {
  DENOMINATOR,
  NUMERATOR;

  /**
   * Those that are counts of somebody and add up over a breakdown, so that one hidden could be
   * found by subtraction from the total. The denominator of a rate is population, which everybody
   * can look up; the numerator of a mean of points is no count. Denominators come first: indicators
   * that share them must hide the same of them.
   */
  static List<Count> addedUpBy(Measure measure) {
    return switch (measure) {
      case RATE_PER_10000, COUNT -> List.of(NUMERATOR);
      case PERCENTAGE, PER_100, MEAN_DAYS -> List.of(DENOMINATOR, NUMERATOR);
      case MEAN -> List.of(DENOMINATOR);
    };
  }

  OptionalDouble of(Cell cell) {
    return switch (this) {
      case DENOMINATOR -> cell.denominator();
      case NUMERATOR -> cell.numerator();
    };
  }
}
