package org.nscb.scorecard.dashboards.wording;

import org.nscb.scorecard.content.indicators.Polarity;
import org.nscb.scorecard.release.read.IndicatorValue;

/**
 * A value against a benchmark, by its 95% interval (Fingertips methods of the Office for Health
 * Improvement and Disparities): wholly above or below, else similar; without an interval there is
 * no verdict.
 */
public enum Verdict {
  BETTER("better"),
  WORSE("worse"),
  HIGHER("higher"),
  LOWER("lower"),
  SIMILAR("similar"),
  NO_VERDICT("not compared");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  public static Verdict of(IndicatorValue value, double benchmark, Polarity polarity) {
    if (value.interval().isEmpty()) {
      return NO_VERDICT;
    }
    if (value.interval().get().isAbove(benchmark)) {
      return switch (polarity) {
        case HIGH_IS_GOOD -> BETTER;
        case LOW_IS_GOOD -> WORSE;
        case NO_JUDGEMENT -> HIGHER;
      };
    }
    if (value.interval().get().isBelow(benchmark)) {
      return switch (polarity) {
        case HIGH_IS_GOOD -> WORSE;
        case LOW_IS_GOOD -> BETTER;
        case NO_JUDGEMENT -> LOWER;
      };
    }
    return SIMILAR;
  }

  public String words() {
    return words;
  }
}
