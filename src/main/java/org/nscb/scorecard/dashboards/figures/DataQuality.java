package org.nscb.scorecard.dashboards.figures;

import java.util.Locale;
import org.nscb.scorecard.release.read.Quality;

/**
 * The mark that says how far a figure can be leaned on, in words and in a shape.
 *
 * @param why one sentence
 */
public record DataQuality(Level level, String why) {

  /** The mark of an indicator for which nothing has arrived. */
  public static final DataQuality UNDELIVERED =
      new DataQuality(Level.INCOMPLETE, "Nothing has been delivered for it.");

  public static DataQuality of(Quality quality) {
    return new DataQuality(Level.valueOf(quality.mark().name()), quality.reason());
  }

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
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
