package org.nscb.scorecard.dashboards.pages.agencies;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.dashboards.addresses.FigureAddress;
import org.nscb.scorecard.dashboards.wording.Numbers;
import org.nscb.scorecard.dashboards.wording.Verdict;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.release.standing.Standing;
import org.nscb.scorecard.statistics.Comparison;

/**
 * An indicator that has values by agency, in the latest period that is known of all of them.
 *
 * @param byAgency value of each agency that has a row in that period, by its id
 */
record AgencyMeasure(Standing all, Map<String, IndicatorValue> byAgency) {

  Indicator indicator() {
    return all.indicator();
  }

  /** Of the indicator, cut by agency. */
  String path() {
    return FigureAddress.standard(indicator()).by(Indicator.AGENCY).path();
  }

  Optional<IndicatorValue> of(String agency) {
    return Optional.ofNullable(byAgency.get(agency));
  }

  /** "84.2%", "12"; or the word for why it is not shown. */
  String text(IndicatorValue value) {
    if (value.status() != Status.SHOWN) {
      return Words.status(value.status());
    }
    OptionalDouble number = isCount() ? value.numerator() : value.value();
    if (number.isEmpty()) {
      return Words.status(Status.UNAVAILABLE);
    }
    return isCount()
        ? Numbers.count(number.getAsDouble())
        : Words.cell(indicator(), number.getAsDouble());
  }

  /** "of 152": what a share or a mean is taken of; empty for counts. */
  String base(IndicatorValue value) {
    return isCount() || value.status() != Status.SHOWN || value.denominator().isEmpty()
        ? ""
        : "of " + Numbers.count(value.denominator().getAsDouble());
  }

  /** Against all agencies, itself among them; counts are of agencies of unlike size. */
  Verdict verdict(IndicatorValue value) {
    OptionalDouble benchmark =
        isCount()
            ? OptionalDouble.empty()
            : all.latest().map(IndicatorValue::value).orElse(OptionalDouble.empty());
    return new Verdict(Comparison.of(value.shownInterval(), benchmark, indicator().polarity()));
  }

  boolean isCount() {
    Measure measure = indicator().measure();
    return measure == Measure.COUNT || measure == Measure.RATE_PER_10000;
  }
}
