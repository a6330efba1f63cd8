package org.nscb.scorecard.dashboards.pages.reports;

import java.util.List;
import org.nscb.scorecard.dashboards.pages.Control;
import org.nscb.scorecard.dashboards.pages.Frame;
import org.nscb.scorecard.dashboards.pages.subjects.SubjectCount;
import org.nscb.scorecard.dashboards.pages.summaries.Summary;

/**
 * Every indicator of a year beside the year before, by domain.
 *
 * @param year "year to March 2016"
 * @param years to choose from; the newest first
 * @param counts how the indicators of each domain stand
 */
public record AnnualPage(
    Frame frame,
    String year,
    String lead,
    List<Control> years,
    List<SubjectCount> counts,
    List<DomainYear> domains) {

  public record DomainYear(String title, String path, List<Row> rows) {}

  /**
   * @param before the value of the year before, or the word for why there is none
   */
  public record Row(Summary summary, String before) {}
}
