package org.nscb.scorecard.dashboards.wording;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.release.read.Basis;
import org.nscb.scorecard.release.read.Coverage;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.Quality;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.statistics.Interval;

/** Values made for tests, for March 2016 unless another period is asked for. */
public final class Values {

  private Values() {}

  public static IndicatorValue of(
      Status status, OptionalDouble numerator, OptionalDouble value, Optional<Interval> interval) {
    return of(
        PeriodType.ROLLING_12_MONTHS, YearMonth.of(2016, 3), status, numerator, value, interval);
  }

  public static IndicatorValue of(
      PeriodType type,
      YearMonth period,
      Status status,
      OptionalDouble numerator,
      OptionalDouble value,
      Optional<Interval> interval) {
    return new IndicatorValue(
        "indicator",
        type,
        period,
        IndicatorValue.TOTAL,
        IndicatorValue.TOTAL,
        numerator,
        OptionalDouble.of(1000),
        value,
        interval,
        status,
        "",
        Basis.EXTRACTS,
        "",
        new Coverage("Complete for March 2016", 1, 1, 0),
        new Quality(Quality.Mark.SOUND, "Nothing is known against it."));
  }
}
