package org.nscb.scorecard.dashboards.wording;

import org.nscb.scorecard.content.indicators.Polarity;

/**
 * Direction of travel with its polarity, as shown: in words and in a shape, with colour last.
 *
 * @param shape one character that differs by direction
 * @param cssClass {@code better}, {@code worse} or {@code neutral}
 */
public record Travel(Direction direction, Judgement judgement, String words, String shape) {

  public static Travel of(Direction direction, Polarity polarity) {
    Judgement judgement = Judgement.of(direction, polarity);
    return new Travel(direction, judgement, words(direction, judgement), shape(direction));
  }

  public String cssClass() {
    return switch (judgement) {
      case BETTER -> "better";
      case WORSE -> "worse";
      case NONE -> "neutral";
    };
  }

  public boolean isChange() {
    return direction == Direction.UP || direction == Direction.DOWN;
  }

  private static String words(Direction direction, Judgement judgement) {
    return switch (direction) {
      case UP -> "up" + judged(judgement);
      case DOWN -> "down" + judged(judgement);
      case NO_CLEAR_CHANGE -> "no clear change";
      case CANNOT_TELL -> "cannot be compared";
    };
  }

  private static String judged(Judgement judgement) {
    return switch (judgement) {
      case BETTER -> ", better";
      case WORSE -> ", worse";
      case NONE -> "";
    };
  }

  private static String shape(Direction direction) {
    return switch (direction) {
      case UP -> "▲";
      case DOWN -> "▼";
      case NO_CLEAR_CHANGE -> "◆";
      case CANNOT_TELL -> "○";
    };
  }
}
