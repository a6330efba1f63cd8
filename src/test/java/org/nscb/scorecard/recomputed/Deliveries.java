package org.nscb.scorecard.recomputed;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.sources.Window;
import org.nscb.scorecard.recomputed.rules.Silver;

/** Which months of which sources came. */
final class Deliveries {
  private record Month(String source, String agency, YearMonth month) {}

  private final Content content;
  private final Set<Month> came = new HashSet<>();

  Deliveries(Silver silver) {
    content = silver.content();
    silver.deliveries().forEach(d -> came.add(new Month(d.source(), d.agency(), d.period())));
  }

  /** Whether all came that the figures of these months rest upon. */
  boolean areComplete(Indicator indicator, YearMonth first, YearMonth last) {
    YearMonth from = first.minusMonths(indicator.historyMonths());
    YearMonth to = YearMonth.from(last.atEndOfMonth().plusDays(indicator.followUpDays()));
    return indicator.sources().stream().allMatch(source -> all(indicator, source, from, to));
  }

  private boolean all(Indicator indicator, String source, YearMonth from, YearMonth to) {
    if (content.sources().get(source).window() == Window.PUBLICATION) {
      return true;
    }
    List<String> waitsFor = indicator.limits().senders();
    List<String> agencies =
        content.sources().get(source).agencies().stream()
            .filter(agency -> waitsFor.isEmpty() || waitsFor.contains(agency))
            .toList();
    for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
      for (String agency : agencies) {
        if (!came.contains(new Month(source, agency, month))) {
          return false;
        }
      }
    }
    return true;
  }
}
