package org.nscb.scorecard.statistics;

/** The two levels that OHID's Fingertips shows. */
public enum Confidence {
  PERCENT_95(0.95, 1.959963984540054),
  PERCENT_99_8(0.998, 3.090232306167813);

  private final double level;
  private final double z;

  Confidence(double level, double z) {
    this.level = level;
    this.z = z;
  }

  /** Share of such intervals that hold the true value. */
  double level() {
    return level;
  }

  /** The normal deviate with half of the rest in each tail. */
  double z() {
    return z;
  }
}
