package org.nscb.scorecard.dashboards.figures;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.dashboards.wording.Words;

/**
 * What is to be said of the parts of a breakdown in one period: their range, or the largest. How
 * many are not known is worth saying; a share of those is that of no part.
 */
final class PartsFinding {

  /** A range says something of a few parts; of many, the largest do. */
  private static final int FEW = 7;

  private static final int NAMED = 3;
  private static final String UNKNOWN = "unknown";

  private PartsFinding() {}

  private record Labelled(String label, double value) {}

  /** The end of a sentence, with its full stop. */
  static String of(Indicator indicator, Series series, YearMonth period) {
    List<Labelled> shown =
        series.parts().stream()
            .filter(p -> series.quantity().isWhole(indicator) || !p.code().equals(UNKNOWN))
            .filter(p -> p.values().containsKey(period))
            .filter(p -> series.quantity().of(p.values().get(period)).isPresent())
            .map(p -> labelled(p, series, period))
            .sorted(Comparator.comparingDouble(Labelled::value).reversed())
            .toList();
    if (shown.size() < 2) {
      return "too few values can be shown to compare.";
    }
    return shown.size() <= FEW
        ? range(indicator, series, shown)
        : "the %s are %s."
            .formatted(
                series.quantity().isWhole(indicator) ? "largest" : "highest",
                Words.list(
                    shown.stream()
                        .limit(NAMED)
                        .map(l -> named(l, series.quantity().sentence(indicator, l.value())))
                        .toList()));
  }

  private static String range(Indicator indicator, Series series, List<Labelled> shown) {
    Labelled most = shown.get(0);
    Labelled least = shown.get(shown.size() - 1);
    return "from %s (%s) to %s (%s)."
        .formatted(
            series.quantity().text(indicator, least.value()),
            least.label(),
            series.quantity().sentence(indicator, most.value()),
            most.label());
  }

  private static String named(Labelled part, String value) {
    return "%s (%s)".formatted(part.label(), value);
  }

  private static Labelled labelled(Part part, Series series, YearMonth period) {
    return new Labelled(
        part.label(), series.quantity().of(part.values().get(period)).getAsDouble());
  }
}
