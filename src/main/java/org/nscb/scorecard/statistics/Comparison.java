package org.nscb.scorecard.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.nscb.scorecard.content.indicators.Polarity;

/**
 * How a value stands against a benchmark, as OHID's Fingertips judges it: only when the whole
 * interval lies on one side of the benchmark is there a difference. The caller compares no area
 * with itself.
 */
public enum Comparison {
  BETTER,
  WORSE,
  HIGHER,
  LOWER,
  SIMILAR,
  /** No interval or no benchmark, so no verdict. */
  NONE;

  public static Comparison of(
      Optional<Interval> interval, OptionalDouble benchmark, Polarity polarity) {
    if (interval.isEmpty() || benchmark.isEmpty()) {
      return NONE;
    }
    if (interval.get().isAbove(benchmark.getAsDouble())) {
      return above(polarity);
    }
    if (interval.get().isBelow(benchmark.getAsDouble())) {
      return below(polarity);
    }
    return SIMILAR;
  }

  private static Comparison above(Polarity polarity) {
    return switch (polarity) {
      case HIGH_IS_GOOD -> BETTER;
      case LOW_IS_GOOD -> WORSE;
      case NO_JUDGEMENT -> HIGHER;
    };
  }

  private static Comparison below(Polarity polarity) {
    return switch (polarity) {
      case HIGH_IS_GOOD -> WORSE;
      case LOW_IS_GOOD -> BETTER;
      case NO_JUDGEMENT -> LOWER;
    };
  }
}
