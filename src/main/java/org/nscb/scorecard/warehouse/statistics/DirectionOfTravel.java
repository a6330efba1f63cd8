package org.nscb.scorecard.warehouse.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import org.nscb.scorecard.content.indicators.Polarity;

/**
 * Which way a value went between two periods, and whether that is the good way. It speaks of the
 * figures as they are shown, rounded, so that the words never contradict the page. It is no trend:
 * two points cannot be one.
 */
public record DirectionOfTravel(Movement movement, Judgement judgement) {

  public enum Movement {
    UP,
    DOWN,
    SAME,
    /** One of the two values is not shown. */
    NOT_KNOWN
  }

  public enum Judgement {
    IMPROVED,
    WORSENED,
    /** Nothing moved, nothing is known, or the indicator carries no judgement. */
    NONE
  }

  /** Both figures as shown, see {@link Rounding}; empty when one is not. */
  public static DirectionOfTravel between(
      Optional<BigDecimal> earlier, Optional<BigDecimal> later, Polarity polarity) {
    if (earlier.isEmpty() || later.isEmpty()) {
      return new DirectionOfTravel(Movement.NOT_KNOWN, Judgement.NONE);
    }
    int change = later.get().compareTo(earlier.get());
    if (change == 0) {
      return new DirectionOfTravel(Movement.SAME, Judgement.NONE);
    }
    Movement movement = change > 0 ? Movement.UP : Movement.DOWN;
    return new DirectionOfTravel(movement, judge(movement, polarity));
  }

  private static Judgement judge(Movement movement, Polarity polarity) {
    return switch (polarity) {
      case NO_JUDGEMENT -> Judgement.NONE;
      case HIGH_IS_GOOD -> movement == Movement.UP ? Judgement.IMPROVED : Judgement.WORSENED;
      case LOW_IS_GOOD -> movement == Movement.UP ? Judgement.WORSENED : Judgement.IMPROVED;
    };
  }
}
