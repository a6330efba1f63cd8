package org.nscb.scorecard.simulate.chance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A number that changes evenly from April 2013 to March 2016 and stays as it is before and after,
 * so that a story can be told in the months of the demonstration.
 */
public record Slope(double first, double last) {

  private static final LocalDate FROM = LocalDate.of(2013, 4, 1);
  private static final LocalDate TO = LocalDate.of(2016, 3, 31);

  /** One that stays as it is. */
  public static Slope level(double number) {
    return new Slope(number, number);
  }

  public double on(LocalDate day) {
    double passed = (double) ChronoUnit.DAYS.between(FROM, day) / ChronoUnit.DAYS.between(FROM, TO);
    return first + (last - first) * Math.min(1, Math.max(0, passed));
  }
}
