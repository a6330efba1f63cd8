package org.nscb.scorecard.dashboards.pages;

import java.util.List;
import org.nscb.scorecard.dashboards.wording.Words;

/**
 * What changed, in a minute.
 *
 * @param changing summaries whose value differs from a year before by more than chance
 * @param unchanged how many were compared and do not
 * @param notCompared how many cannot be compared
 */
public record OverviewPage(
    Frame frame,
    String area,
    List<String> priorities,
    List<Summary> changing,
    int unchanged,
    int notCompared,
    List<ThemeSummary> themes) {

  /** How much changed, in one sentence. */
  public String lead() {
    String counted = Words.counted(changing.size(), "indicator", "indicators");
    return changing.isEmpty()
        ? "No indicator differs from a year earlier by more than chance; %d show no clear change and %d cannot be compared."
            .formatted(unchanged, notCompared)
        : "%s changed in a year by more than chance; %d show no clear change and %d cannot be compared."
            .formatted(counted, unchanged, notCompared);
  }
}
