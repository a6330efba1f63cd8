package org.nscb.scorecard.release.read;

/** A confidence interval, both ends included, in the unit of its value. */
public record Interval(double lower, double upper) {

  public boolean isAbove(Interval other) {
    return lower > other.upper;
  }

  public boolean isBelow(Interval other) {
    return upper < other.lower;
  }

  public boolean isAbove(double benchmark) {
    return lower > benchmark;
  }

  public boolean isBelow(double benchmark) {
    return upper < benchmark;
  }
}
