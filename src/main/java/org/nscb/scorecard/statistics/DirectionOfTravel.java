package org.nscb.scorecard.statistics;

import java.util.Optional;
import org.nscb.scorecard.content.indicators.Polarity;

/**
 * Which way a value went between two periods, and whether that is the good way. Two values differ
 * only where their 95% intervals do not overlap; anything less may be chance and is never called a
 * change. It is no trend: two points cannot be one, see {@link RecentTrend}.
 */
public record DirectionOfTravel(Movement movement, Judgement judgement) {

  public enum Movement {
    UP,
    DOWN,
    NO_CLEAR_CHANGE,
    /** One of the two is not shown, or the measure has no interval. */
    CANNOT_TELL
  }

  /** What a movement means for children, where anything can be said. */
  public enum Judgement {
    BETTER,
    WORSE,
    /** Nothing moved, nothing is known, or the indicator carries no judgement. */
    NONE
  }

  /** The 95% intervals of both values; empty when a value is not shown or has none. */
  public static DirectionOfTravel between(
      Optional<Interval> earlier, Optional<Interval> later, Polarity polarity) {
    if (earlier.isEmpty() || later.isEmpty()) {
      return of(Movement.CANNOT_TELL, polarity);
    }
    if (later.get().isAbove(earlier.get())) {
      return of(Movement.UP, polarity);
    }
    return of(
        earlier.get().isAbove(later.get()) ? Movement.DOWN : Movement.NO_CLEAR_CHANGE, polarity);
  }

  /** "up, better", "no clear change". */
  public String words() {
    return switch (movement) {
      case UP -> "up" + judged();
      case DOWN -> "down" + judged();
      case NO_CLEAR_CHANGE -> "no clear change";
      case CANNOT_TELL -> "cannot be compared";
    };
  }

  private String judged() {
    return switch (judgement) {
      case BETTER -> ", better";
      case WORSE -> ", worse";
      case NONE -> "";
    };
  }

  private static DirectionOfTravel of(Movement movement, Polarity polarity) {
    return new DirectionOfTravel(
        movement,
        switch (movement) {
          case UP -> judge(polarity, Polarity.HIGH_IS_GOOD);
          case DOWN -> judge(polarity, Polarity.LOW_IS_GOOD);
          case NO_CLEAR_CHANGE, CANNOT_TELL -> Judgement.NONE;
        });
  }

  private static Judgement judge(Polarity polarity, Polarity good) {
    if (polarity == Polarity.NO_JUDGEMENT) {
      return Judgement.NONE;
    }
    return polarity == good ? Judgement.BETTER : Judgement.WORSE;
  }
}
