package org.nscb.scorecard.dashboards.pages.agencies;

import java.util.List;
import org.nscb.scorecard.dashboards.pages.Frame;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveriesPage.Grid;
import org.nscb.scorecard.dashboards.pages.plan.PlanLine;
import org.nscb.scorecard.dashboards.pages.plan.RagCounts;
import org.nscb.scorecard.dashboards.wording.Verdict;

/**
 * Everything about one agency.
 *
 * @param lead what it sends and how it stands, in sentences
 * @param sources what it sends; none when it sends nothing
 * @param grids its deliveries month by month, the latest year first
 * @param measures its values beside those of all agencies, by theme
 * @param ownWord what it says of itself in its Section 11 return
 * @param data what its data says, of what a Section 11 return speaks about
 * @param plans how its actions stand in each plan
 */
public record AgencyPage(
    Frame frame,
    String kind,
    String lead,
    List<SourceRow> sources,
    List<Grid> grids,
    List<Group> measures,
    List<MeasureRow> ownWord,
    List<MeasureRow> data,
    List<RagCounts> plans,
    List<PlanLine> actions) {

  /**
   * @param months "35 of 36": months in force of those that were due from the first to the last of
   *     the extracts, and those that came before they were due
   * @param late "2, at most 9 days"; or none
   */
  public record SourceRow(
      String title,
      String path,
      String months,
      String lastMonth,
      String late,
      String refused,
      String rows,
      String quarantined,
      boolean isComplete) {}

  public record Group(String title, String path, List<MeasureRow> rows) {}

  /**
   * @param own "84.2%", or the word for why it is not shown
   * @param all the same of all agencies
   * @param sparkline trusted markup
   * @param note why it is not shown; or what it rests on
   */
  public record MeasureRow(
      String title,
      String code,
      String path,
      String own,
      String base,
      String period,
      String all,
      Verdict verdict,
      String sparkline,
      String note) {}
}
