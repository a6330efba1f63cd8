package org.nscb.scorecard.dashboards.wording;

import org.nscb.scorecard.statistics.DirectionOfTravel;

/** Direction of travel with its polarity, as shown: in words and in a shape, with colour last. */
public record Travel(DirectionOfTravel direction) {

  /** "up, better", "no clear change". */
  public String words() {
    return direction.words();
  }

  /** One character that differs by direction. */
  public String shape() {
    return switch (direction.movement()) {
      case UP -> "▲";
      case DOWN -> "▼";
      case NO_CLEAR_CHANGE -> "◆";
      case CANNOT_TELL -> "○";
    };
  }

  /** {@code better}, {@code worse} or {@code neutral}. */
  public String cssClass() {
    return switch (direction.judgement()) {
      case BETTER -> "better";
      case WORSE -> "worse";
      case NONE -> "neutral";
    };
  }

  public boolean isChange() {
    return switch (direction.movement()) {
      case UP, DOWN -> true;
      case NO_CLEAR_CHANGE, CANNOT_TELL -> false;
    };
  }
}
