package org.nscb.scorecard.statistics;

import org.nscb.scorecard.content.indicators.Polarity;

/** The words of Fingertips' test data. */
final class Fingertips {

  private Fingertips() {}

  static Polarity polarity(String words) {
    return switch (words.replace(" ", "").toLowerCase(java.util.Locale.ROOT)) {
      case "highisgood" -> Polarity.HIGH_IS_GOOD;
      case "lowisgood" -> Polarity.LOW_IS_GOOD;
      case "nojudgement" -> Polarity.NO_JUDGEMENT;
      default -> throw new IllegalArgumentException(words);
    };
  }
}
