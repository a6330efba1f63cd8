package org.nscb.scorecard.dashboards.wording;

import org.nscb.scorecard.content.indicators.Polarity;

/** What a direction means for children, where anything can be said. */
public enum Judgement {
  BETTER,
  WORSE,
  NONE;

  public static Judgement of(Direction direction, Polarity polarity) {
    return switch (polarity) {
      case NO_JUDGEMENT -> NONE;
      case HIGH_IS_GOOD ->
          switch (direction) {
            case UP -> BETTER;
            case DOWN -> WORSE;
            case NO_CLEAR_CHANGE, CANNOT_TELL -> NONE;
          };
      case LOW_IS_GOOD ->
          switch (direction) {
            case UP -> WORSE;
            case DOWN -> BETTER;
            case NO_CLEAR_CHANGE, CANNOT_TELL -> NONE;
          };
    };
  }
}
