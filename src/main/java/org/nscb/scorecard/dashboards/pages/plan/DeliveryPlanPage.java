package org.nscb.scorecard.dashboards.pages.plan;

import java.util.List;
import org.nscb.scorecard.dashboards.figures.DataQuality;
import org.nscb.scorecard.dashboards.pages.Frame;
import org.nscb.scorecard.dashboards.wording.Travel;

/**
 * The plan, as the plan itself is laid out, each row with what the data says.
 *
 * @param standing how the lines of the plan stand, in the latest month that was delivered
 */
public record DeliveryPlanPage(
    Frame frame, String lead, RagCounts standing, List<IntentSection> intents) {

  /**
   * @param number from 1, in the order of the plan
   */
  public record IntentSection(int number, String title, List<ActionGroup> actions) {}

  /** What the plan wants to be done, and the rows that say how it is measured. */
  public record ActionGroup(String action, List<Row> rows) {}

  /**
   * @param lines of the plan that speak of this row
   * @param others lines of other plans that do, counted; each with the page that lists them
   */
  public record Row(
      String id,
      String text,
      List<PlanLine> lines,
      List<RagCounts> others,
      List<Evidence> evidence) {}

  /**
   * @param path of the page that tells more; or empty
   * @param derived the rule by which it is derived; or empty
   * @param latest "24.3%", or the word for why it is not shown
   * @param sparkline trusted markup; or empty
   * @param coverage what it rests on; or empty
   * @param reason why it is not shown; or empty
   */
  public record Evidence(
      String title,
      String code,
      String path,
      String derived,
      String latest,
      String period,
      List<Travel> travel,
      String change,
      String target,
      String sparkline,
      String coverage,
      List<DataQuality> quality,
      String reason) {}
}
