package org.nscb.scorecard.warehouse.statistics;

/** A confidence interval, in the unit of the value that it belongs to. */
public record Interval(double lower, double upper) {

  public Interval {
    if (!(lower <= upper)) {
      throw new IllegalArgumentException(
          "Cannot make an interval: its lower end is not at or below its upper end.");
    }
  }
}
