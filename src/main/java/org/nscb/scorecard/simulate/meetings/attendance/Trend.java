package org.nscb.scorecard.simulate.meetings.attendance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A share that moves evenly from one day to another, and stays as it is before and after. */
public record Trend(LocalDate from, double first, LocalDate to, double last) {

  public static Trend steady(double share) {
    return new Trend(LocalDate.MIN, share, LocalDate.MIN, share);
  }

  public double on(LocalDate day) {
    if (!day.isAfter(from)) {
      return first;
    }
    if (!day.isBefore(to)) {
      return last;
    }
    double passed = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    return first + passed * (last - first);
  }
}
