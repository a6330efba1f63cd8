package org.nscb.scorecard.dashboards.pages.subjects;

import java.util.List;
import org.nscb.scorecard.dashboards.pages.Frame;
import org.nscb.scorecard.dashboards.pages.summaries.Summary;
import org.nscb.scorecard.dashboards.wording.Words;

/**
 * What changed, in a minute.
 *
 * @param changing summaries whose value differs from a year before by more than chance, the most
 *     important first
 * @param rest the same that are not among the first
 * @param all every indicator, counted
 */
public record OverviewPage(
    Frame frame,
    String area,
    List<Summary> changing,
    List<Summary> rest,
    SubjectCount all,
    List<SubjectGroup> groups) {

  /** The counted subjects of one kind. */
  public record SubjectGroup(String title, String path, List<SubjectCount> subjects) {}

  /** How much changed, in one sentence. */
  public String lead() {
    int changed = changing.size() + rest.size();
    return "%s: %s by more than chance in a year, %d show no clear change, %d cannot be compared."
        .formatted(
            Words.counted(all.indicators(), "indicator", "indicators"),
            changed == 0 ? "none changed" : changed + " changed",
            all.unchanged(),
            all.notCompared());
  }

  public int changes() {
    return changing.size() + rest.size();
  }
}
