package org.nscb.scorecard.recomputed;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.content.sources.Window;
import org.nscb.scorecard.recomputed.rules.Silver;

/** Which months of which sources came from whom, and whether a figure can rest on them. */
final class Deliveries {
  private record Month(String source, String agency, YearMonth month) {}

  /** The months that a figure needs, those of its history and follow-up among them. */
  private record Needed(Indicator indicator, YearMonth from, YearMonth to) {}

  private final Content content;
  private final Set<Month> came = new HashSet<>();

  Deliveries(Silver silver) {
    content = silver.content();
    silver.deliveries().forEach(d -> came.add(new Month(d.source(), d.agency(), d.period())));
  }

  /** The agencies that may send what the indicator rests on, where there are several. */
  Set<String> senders(Indicator indicator) {
    Set<String> senders = new TreeSet<>();
    for (String source : indicator.sources()) {
      if (expected(indicator, source).size() > 1) {
        senders.addAll(expected(indicator, source));
      }
    }
    return senders;
  }

  /** Whether the figure of these months can be given for all agencies together. */
  boolean suffice(Indicator indicator, YearMonth first, YearMonth last) {
    Needed needed = needed(indicator, first, last);
    boolean fromAlone =
        indicator.sources().stream()
            .filter(source -> expected(indicator, source).size() == 1)
            .allMatch(source -> sent(needed, source, expected(indicator, source).get(0)));
    Set<String> senders = senders(indicator);
    boolean isLowWithoutOne =
        indicator.measure() == Measure.COUNT || indicator.measure() == Measure.RATE_PER_10000;
    boolean fromSeveral =
        isLowWithoutOne
            ? senders.stream().allMatch(agency -> sentEverything(needed, agency))
            : senders.isEmpty() || senders.stream().anyMatch(a -> sentEverything(needed, a));
    return fromAlone && fromSeveral;
  }

  /** Whether the figure of these months can be given for one of the agencies that send. */
  boolean suffice(Indicator indicator, YearMonth first, YearMonth last, String agency) {
    return sentEverything(needed(indicator, first, last), agency);
  }

  private static Needed needed(Indicator indicator, YearMonth first, YearMonth last) {
    return new Needed(
        indicator,
        first.minusMonths(indicator.historyMonths()),
        YearMonth.from(last.atEndOfMonth().plusDays(indicator.followUpDays())));
  }

  private List<String> expected(Indicator indicator, String source) {
    if (content.sources().get(source).window() == Window.PUBLICATION) {
      return List.of();
    }
    List<String> waitsFor = indicator.limits().senders();
    return content.sources().get(source).agencies().stream()
        .filter(agency -> waitsFor.isEmpty() || waitsFor.contains(agency))
        .toList();
  }

  private boolean sentEverything(Needed needed, String agency) {
    return needed.indicator().sources().stream()
        .filter(source -> expected(needed.indicator(), source).contains(agency))
        .allMatch(source -> sent(needed, source, agency));
  }

  private boolean sent(Needed needed, String source, String agency) {
    boolean isYearly = content.sources().get(source).window() == Window.CENSUS;
    for (YearMonth m = needed.from(); !m.isAfter(needed.to()); m = m.plusMonths(1)) {
      YearMonth period = isYearly ? YearMonth.of(m.plusMonths(9).getYear(), 3) : m;
      if (!came.contains(new Month(source, agency, period))) {
        return false;
      }
    }
    return true;
  }
}
