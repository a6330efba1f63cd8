package org.nscb.scorecard.dashboards.wording;

import org.nscb.scorecard.content.indicators.Polarity;
import org.nscb.scorecard.release.read.IndicatorValue;

/**
 * A value against a benchmark, by its 95% interval (Fingertips methods of the Office for Health
 * Improvement and Disparities): wholly above or below, else similar; without an interval there is
 * no verdict.
 */
public enum Verdict {
  BETTER("better", "better than"),
  WORSE("worse", "worse than"),
  HIGHER("higher", "higher than"),
  LOWER("lower", "lower than"),
  SIMILAR("similar", "similar to"),
  NO_VERDICT("not compared", "not compared with");

  private final String words;
  private final String relation;

  Verdict(String words, String relation) {
    this.words = words;
    this.relation = relation;
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

  /** Before the name of whom it is compared with: "lower than". */
  public String relation() {
    return relation;
  }
}
