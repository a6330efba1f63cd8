package org.nscb.scorecard.release.standing;

import java.util.Optional;
import java.util.OptionalDouble;
import org.nscb.scorecard.content.indicators.Polarity;
import org.nscb.scorecard.statistics.Interval;

/** How a value stands against the target that the Board set. */
public enum AgainstTarget {
  MET,
  /** On the wrong side, and so is its whole interval, or it has none. */
  MISSED,
  /** On the wrong side by no more than chance may make. */
  NOT_CLEARLY_MISSED,
  /** No target, no value, or neither way is better. */
  NOT_JUDGED;

  static AgainstTarget of(
      OptionalDouble value, Optional<Interval> interval, OptionalDouble target, Polarity polarity) {
    if (value.isEmpty() || target.isEmpty() || polarity == Polarity.NO_JUDGEMENT) {
      return NOT_JUDGED;
    }
    double wanted = target.getAsDouble();
    boolean high = polarity == Polarity.HIGH_IS_GOOD;
    if (high ? value.getAsDouble() >= wanted : value.getAsDouble() <= wanted) {
      return MET;
    }
    boolean maybeChance =
        interval.isPresent()
            && (high ? interval.get().upper() >= wanted : interval.get().lower() <= wanted);
    return maybeChance ? NOT_CLEARLY_MISSED : MISSED;
  }
}
