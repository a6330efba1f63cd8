package org.nscb.scorecard.dashboards.pages;

import java.util.List;
import org.nscb.scorecard.dashboards.figures.DataQuality;
import org.nscb.scorecard.dashboards.wording.Travel;

/**
 * One indicator in a row.
 *
 * @param derived the rule by which it is derived; empty when it is recorded
 * @param latest "24.3%", or the word for why it is not shown
 * @param target "Target 100%: met"; empty where the Board has set none
 * @param change "from 17.4% a year earlier"; empty when there is nothing to compare with
 * @param sparkline trusted markup
 * @param dataTo the last month, or the last year of publication
 * @param coverage which agencies the latest rests on, and how many files came late; empty where one
 *     agency sent everything in time
 * @param official the latest official statistics: the area, country, region, neighbours; empty
 *     where nothing is published
 */
public record Summary(
    String code,
    String title,
    String unit,
    String derived,
    String path,
    String latest,
    String period,
    String target,
    Travel travel,
    String change,
    String finding,
    String polarity,
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
