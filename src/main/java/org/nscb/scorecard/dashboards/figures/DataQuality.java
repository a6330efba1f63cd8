package org.nscb.scorecard.dashboards.figures;

/**
 * The mark that says how far a figure can be leaned on, in words and in a shape.
 *
 * @param why one sentence
 */
public record DataQuality(Level level, String why) {

  public enum Level {
    SOUND("No known problem", "●"),
    CARE("Use with care", "◐"),
    INCOMPLETE("Incomplete", "○");

    private final String words;
    private final String shape;

    Level(String words, String shape) {
      this.words = words;
      this.shape = shape;
    }

    public String words() {
      return words;
    }

    public String shape() {
      return shape;
    }

    public String cssClass() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
