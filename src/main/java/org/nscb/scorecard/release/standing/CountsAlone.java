package org.nscb.scorecard.release.standing;

import java.util.Collection;
import java.util.List;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Kind;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.Status;

/**
 * Whether a series shows the counts that its values are made of. A month's rate is not annualised
 * and would look like a twelfth of a year's, so months and quarters of a rate do; so does whatever
 * has counts alone, such as a rate whose population is not known.
 */
public final class CountsAlone {

  private CountsAlone() {}

  public static boolean in(
      Indicator indicator, PeriodType type, Collection<IndicatorValue> values) {
    boolean rate = indicator.measure() == Measure.RATE_PER_10000;
    if (rate && indicator.kind() == Kind.FLOW && type.months() < 12) {
      return true;
    }
    List<IndicatorValue> shown = values.stream().filter(v -> v.status() == Status.SHOWN).toList();
    long countsAlone = shown.stream().filter(v -> v.value().isEmpty()).count();
    boolean cannotCompare = rate ? countsAlone > 0 : countsAlone == shown.size();
    return cannotCompare && !shown.isEmpty();
  }
}
