package org.nscb.scorecard.dashboards.pages.summaries;

import java.util.List;
import org.nscb.scorecard.dashboards.figures.DataQuality;
import org.nscb.scorecard.dashboards.wording.Travel;
import org.nscb.scorecard.release.standing.Standing;

/**
 * One indicator in a row.
 *
 * @param derived the rule by which it is derived; empty when it is recorded
 * @param latest "24.3%", or the word for why it is not shown
 * @param reason why it is not shown, in a sentence; empty when it is
 * @param change "from 17.4% a year earlier"; empty when there is nothing to compare with
 * @param target "misses the target of 100%"; empty where the Board set none
 * @param sparkline trusted markup
 * @param dataTo the last month, or the last year of publication
 * @param coverage which agencies the latest rests on, and how many files came late; empty where one
 *     agency sent everything in time
 * @param official the latest official statistics: the area, country, region, neighbours; empty
 *     where nothing is published
 */
public record Summary(
    Standing standing,
    String code,
    String title,
    String unit,
    String derived,
    String path,
    String latest,
    String reason,
    String period,
    Travel travel,
    String change,
    String target,
    String finding,
    String sparkline,
    String dataTo,
    String coverage,
    DataQuality quality,
    List<Official> official) {

  /**
   * An official figure of one place, or the word for why there is none.
   *
   * @param note the year for the area itself, else how the area compares with this place: "lower"
   */
  public record Official(String value, String note) {}
}
