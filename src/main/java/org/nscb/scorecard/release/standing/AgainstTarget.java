package org.nscb.scorecard.release.standing;

import java.util.Optional;
import java.util.OptionalDouble;
import org.nscb.scorecard.content.indicators.BoardUse.Target;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Polarity;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.Status;
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

  /** How a value of an indicator stands. */
  public static AgainstTarget of(Indicator indicator, Optional<IndicatorValue> value) {
    Optional<IndicatorValue> shown = value.filter(v -> v.status() == Status.SHOWN);
    Optional<Target> target = indicator.use().target();
    return of(
        shown.map(IndicatorValue::value).orElse(OptionalDouble.empty()),
        shown.flatMap(IndicatorValue::interval),
        target.map(t -> OptionalDouble.of(t.value())).orElse(OptionalDouble.empty()),
        indicator.polarity());
  }

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
