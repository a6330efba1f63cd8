package org.nscb.scorecard.content.indicators;

import java.util.List;
import java.util.Optional;

/**
 * One indicator: {@code warehouse/indicators/<id>/indicator.yml}, with the SQL beside it.
 *
 * @param code its short id in the field's list, such as F5
 * @param unit what is counted, in the plural, for headlines: "referrals", "children"
 * @param theme id of the theme page that it stands on
 * @param question what a Board member may ask an agency about it
 * @param sources the sources whose months must have been delivered for a value to exist
 * @param breakdowns the only cuts that exist
 * @param historyMonths months of delivered history needed before the first month of a period
 * @param followUpDays days after the end of a period before its value can be known
 * @param agencyRole what agencies do in it, where it has the breakdown {@code agency}
 * @param numeratorSql the text of numerator.sql, empty for an indicator known by publication alone
 * @param denominatorSql the text of denominator.sql; empty for rates, whose denominator is
 *     population, and for means, whose numerator.sql gives both
 */
public record Indicator(
    String id,
    String code,
    String title,
    String unit,
    String theme,
    Measure measure,
    Kind kind,
    Polarity polarity,
    String definition,
    String method,
    String question,
    List<String> sources,
    List<PeriodType> periods,
    PeriodType defaultPeriod,
    List<String> breakdowns,
    int historyMonths,
    int followUpDays,
    Optional<Published> published,
    Optional<String> numeratorSql,
    Optional<String> denominatorSql,
    Optional<AgencyRole> agencyRole,
    BoardUse use,
    Limits limits) {

  /** The breakdown whose values are agencies. */
  public static final String AGENCY = "agency";
}
