package org.nscb.scorecard.release.read;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.statistics.Interval;

/**
 * One value of an indicator for one area, after disclosure control.
 *
 * @param period the last month of the period
 * @param breakdown {@code total}, or the id of the cut
 * @param breakdownValue {@code total}, or the code of the part
 * @param numerator empty unless the status is SHOWN
 * @param value numerator / denominator x multiplier, unrounded; empty also where no denominator is
 *     known and only the count can be shown
 * @param interval 95%; empty where the measure has none
 * @param reason why it is not shown, in words; empty when it is
 * @param vintage year of the publication; empty for extracts
 * @param coverage which agencies it rests on
 * @param quality how far it can be leaned on
 */
public record IndicatorValue(
    String indicator,
    PeriodType periodType,
    YearMonth period,
    String breakdown,
    String breakdownValue,
    OptionalDouble numerator,
    OptionalDouble denominator,
    OptionalDouble value,
    Optional<Interval> interval,
    Status status,
    String reason,
    Basis basis,
    String vintage,
    Coverage coverage,
    Quality quality) {

  public static final String TOTAL = "total";

  /** The 95% interval, where the value is shown and the measure has one. */
  public Optional<Interval> shownInterval() {
    return status == Status.SHOWN ? interval : Optional.empty();
  }
}
