package org.nscb.scorecard.release.standing;

import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.release.read.Basis;

/** The series by which an indicator is shown when nobody asks for another. */
public record StandardSeries(Basis basis, PeriodType period) {

  /** Extracts where there are any, by the indicator's own period; else official years to March. */
  public static StandardSeries of(Indicator indicator) {
    Basis basis = indicator.numeratorSql().isPresent() ? Basis.EXTRACTS : Basis.PUBLISHED;
    return new StandardSeries(basis, period(indicator, basis));
  }

  /** The period by which an indicator is shown on a basis. */
  public static PeriodType period(Indicator indicator, Basis basis) {
    return switch (basis) {
      case EXTRACTS -> indicator.defaultPeriod();
      case PUBLISHED -> PeriodType.YEAR_TO_MARCH;
    };
  }
}
