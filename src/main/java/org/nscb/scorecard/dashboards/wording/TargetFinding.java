package org.nscb.scorecard.dashboards.wording;

import java.math.BigDecimal;
import org.nscb.scorecard.content.indicators.BoardUse.Target;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.Status;

/** Whether a value is what the Board wants it to be. */
public final class TargetFinding {

  private TargetFinding() {}

  /** "Target 100%: not met"; empty where the Board has set no target. */
  public static String of(Indicator indicator, IndicatorValue latest) {
    return indicator
        .use()
        .target()
        .map(target -> label(indicator, target) + ": " + verdict(indicator, target, latest))
        .orElse("");
  }

  /** "Target 100%". */
  public static String label(Indicator indicator, Target target) {
    return "Target " + number(indicator, target);
  }

  /** "100%". */
  public static String number(Indicator indicator, Target target) {
    String number = BigDecimal.valueOf(target.value()).stripTrailingZeros().toPlainString();
    return indicator.measure() == Measure.PERCENTAGE ? number + "%" : number;
  }

  private static String verdict(Indicator indicator, Target target, IndicatorValue latest) {
    if (latest.status() != Status.SHOWN || latest.value().isEmpty()) {
      return "cannot be said";
    }
    double value = latest.value().getAsDouble();
    return switch (indicator.polarity()) {
      case HIGH_IS_GOOD -> value >= target.value() ? "met" : "not met";
      case LOW_IS_GOOD -> value <= target.value() ? "met" : "not met";
      case NO_JUDGEMENT -> "cannot be said";
    };
  }
}
