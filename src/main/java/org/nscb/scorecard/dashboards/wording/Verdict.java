package org.nscb.scorecard.dashboards.wording;

import org.nscb.scorecard.statistics.Comparison;

/** How a value stands against a benchmark, as shown: in a word and a shape, with colour last. */
public record Verdict(Comparison comparison) {

  public String words() {
    return Words.verdict(comparison);
  }

  public String shape() {
    return switch (comparison) {
      case BETTER -> "✔";
      case WORSE -> "✖";
      case HIGHER -> "▲";
      case LOWER -> "▼";
      case SIMILAR -> "◆";
      case NONE -> "○";
    };
  }

  /** {@code better}, {@code worse} or {@code neutral}. */
  public String cssClass() {
    return switch (comparison) {
      case BETTER -> "better";
      case WORSE -> "worse";
      case HIGHER, LOWER, SIMILAR, NONE -> "neutral";
    };
  }
}
