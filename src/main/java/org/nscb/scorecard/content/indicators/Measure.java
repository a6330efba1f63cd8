package org.nscb.scorecard.content.indicators;

/** What a value is: numerator / denominator x multiplier, and the interval that suits it. */
public enum Measure {
  /** Per 10,000 children aged 0 to 17; Byar's interval. */
  RATE_PER_10000(10_000),
  /** Per 100 of a whole, each of which may have several; Byar's interval. */
  PER_100(100),
  /** Wilson's interval. */
  PERCENTAGE(100),
  /** Mean number of calendar days; no interval. */
  MEAN_DAYS(1),
  /** Mean of a score in points; no interval. */
  MEAN(1),
  /** A number of things, without a whole; Byar's interval. */
  COUNT(1);

  private final int multiplier;

  Measure(int multiplier) {
    this.multiplier = multiplier;
  }

  public int multiplier() {
    return multiplier;
  }
}
