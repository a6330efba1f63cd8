package org.nscb.scorecard.dashboards.pages.agencies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.pages.Site.Theme;
import org.nscb.scorecard.dashboards.wording.NaturalOrder;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.ReleaseReader;
import org.nscb.scorecard.release.standing.Standing;
import org.nscb.scorecard.release.standing.Standings;

/** Reads every indicator that has values by agency. */
final class AgencyMeasures {

  private final Content content;
  private final ReleaseReader release;

  AgencyMeasures(Content content, ReleaseReader release) {
    this.content = content;
    this.release = release;
  }

  /** By theme, in the order of the themes; within one in the order of the codes. */
  Map<Theme, List<AgencyMeasure>> byTheme() {
    Map<String, List<AgencyMeasure>> byTheme = new HashMap<>();
    all()
        .forEach(
            m -> byTheme.computeIfAbsent(m.indicator().theme(), t -> new ArrayList<>()).add(m));
    Map<Theme, List<AgencyMeasure>> ordered = new LinkedHashMap<>();
    content.site().themes().stream()
        .filter(theme -> byTheme.containsKey(theme.id()))
        .forEach(theme -> ordered.put(theme, byTheme.get(theme.id())));
    return ordered;
  }

  private List<AgencyMeasure> all() {
    Standings standings = new Standings(content, release);
    List<Standing> all =
        content.indicators().values().stream()
            .filter(i -> i.breakdowns().contains(Indicator.AGENCY))
            .sorted(Comparator.comparing(Indicator::code, NaturalOrder.INSTANCE))
            .map(standings::of)
            .filter(standing -> standing.latest().isPresent())
            .toList();
    Map<String, Map<String, IndicatorValue>> byIndicator = new HashMap<>();
    release
        .partsOf(
            all.stream().map(standing -> standing.latest().get()).toList(),
            content.site().area().code(),
            Indicator.AGENCY)
        .forEach(
            value ->
                byIndicator
                    .computeIfAbsent(value.indicator(), i -> new LinkedHashMap<>())
                    .put(value.breakdownValue(), value));
    return all.stream()
        .map(s -> new AgencyMeasure(s, byIndicator.getOrDefault(s.indicator().id(), Map.of())))
        .toList();
  }
}
