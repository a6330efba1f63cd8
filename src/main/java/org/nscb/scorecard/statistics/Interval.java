package org.nscb.scorecard.statistics;

/** A confidence interval, both ends included, in the unit of the value that it belongs to. */
public record Interval(double lower, double upper) {

  public Interval {
    if (!(lower <= upper)) {
      throw new IllegalArgumentException(
          "Cannot make an interval: its lower end is not at or below its upper end.");
    }
  }

  /** Wholly above the other: they do not even touch. */
  boolean isAbove(Interval other) {
    return lower > other.upper;
  }

  boolean isAbove(double benchmark) {
    return lower > benchmark;
  }

  boolean isBelow(double benchmark) {
    return upper < benchmark;
  }
}
