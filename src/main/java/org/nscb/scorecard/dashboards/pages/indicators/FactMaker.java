package org.nscb.scorecard.dashboards.pages.indicators;

import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Limits.Effective;
import org.nscb.scorecard.dashboards.pages.indicators.IndicatorPage.Fact;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.dashboards.wording.Words;

/** Says what bounds the values of an indicator and what the Board wants of it. */
final class FactMaker {

  private FactMaker() {}

  static List<Fact> facts(Indicator indicator) {
    List<Fact> facts = new ArrayList<>();
    indicator.limits().derived().ifPresent(rule -> facts.add(new Fact("Derived", rule)));
    indicator
        .use()
        .target()
        .ifPresent(
            target ->
                facts.add(
                    new Fact(
                        "Target",
                        "%s, set by %s."
                            .formatted(Words.target(indicator, target.value()), target.source()))));
    indicator
        .limits()
        .effective()
        .ifPresent(e -> facts.add(new Fact("When it existed", months(e) + " " + e.because())));
    indicator
        .limits()
        .shownInFull()
        .ifPresent(why -> facts.add(new Fact("Small counts", "They are shown. " + why)));
    return facts;
  }

  private static String months(Effective effective) {
    if (effective.from().isPresent() && effective.to().isPresent()) {
      return Periods.range(effective.from().get(), effective.to().get()) + ".";
    }
    return effective
        .from()
        .map(from -> "From " + Periods.month(from) + ".")
        .orElseGet(() -> "To " + Periods.month(effective.to().orElseThrow()) + ".");
  }
}
