package org.nscb.scorecard.dashboards.wording;

import java.util.Optional;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.Interval;
import org.nscb.scorecard.release.read.Status;

/**
 * Which way a value went in a year. Two values differ only where their 95% intervals do not
 * overlap; anything less may be chance and is never called a change.
 */
public enum Direction {
  UP,
  DOWN,
  NO_CLEAR_CHANGE,
  /** One of the two is not shown, or the measure has no interval. */
  CANNOT_TELL;

  public static Direction between(IndicatorValue earlier, IndicatorValue later) {
    if (earlier.status() != Status.SHOWN || later.status() != Status.SHOWN) {
      return CANNOT_TELL;
    }
    Optional<Interval> before = earlier.interval();
    Optional<Interval> after = later.interval();
    if (before.isEmpty() || after.isEmpty()) {
      return CANNOT_TELL;
    }
    if (after.get().isAbove(before.get())) {
      return UP;
    }
    return after.get().isBelow(before.get()) ? DOWN : NO_CLEAR_CHANGE;
  }
}
