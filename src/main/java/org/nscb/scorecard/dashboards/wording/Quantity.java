package org.nscb.scorecard.dashboards.wording;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.release.standing.CountsAlone;
import org.nscb.scorecard.statistics.Interval;

/** What a figure shows of its values: themselves, or the count that they are made of. */
public enum Quantity {
  VALUE,
  COUNT;

  public static Quantity of(
      Indicator indicator, PeriodType type, Collection<IndicatorValue> values) {
    return CountsAlone.in(indicator, type, values) ? COUNT : VALUE;
  }

  public OptionalDouble of(IndicatorValue value) {
    if (value.status() != Status.SHOWN) {
      return OptionalDouble.empty();
    }
    return switch (this) {
      case VALUE -> value.value();
      case COUNT -> value.numerator();
    };
  }

  public Optional<Interval> interval(IndicatorValue value) {
    return switch (this) {
      case VALUE -> value.shownInterval();
      case COUNT -> Optional.empty();
    };
  }

  /** In a sentence: "24.3%", "713". */
  public String sentence(Indicator indicator, double number) {
    return switch (this) {
      case VALUE -> Words.value(indicator, number);
      case COUNT -> Numbers.count(number);
    };
  }

  /** Without a unit, for a table whose header has it. */
  public String text(Indicator indicator, double number) {
    return isWhole(indicator) ? Numbers.count(number) : Numbers.decimal(number);
  }

  /** As files have it. */
  public String plain(Indicator indicator, double number) {
    return isWhole(indicator) ? Numbers.plainCount(number) : Numbers.plain(number);
  }

  /** Whether it is a number of things, which has no decimal places. */
  public boolean isWhole(Indicator indicator) {
    return this == COUNT || indicator.measure() == Measure.COUNT;
  }

  /** What the value axis and the value column are called: "Referrals per 10,000 children". */
  public String title(Indicator indicator) {
    return switch (this) {
      case COUNT -> "Number of " + indicator.unit();
      case VALUE ->
          switch (indicator.measure()) {
            case RATE_PER_10000 -> "Rate per 10,000 children";
            case PER_100 -> Words.capitalised(indicator.unit());
            case PERCENTAGE -> "Percentage";
            case MEAN_DAYS -> "Mean days";
            case MEAN -> "Mean " + indicator.unit();
            case COUNT -> "Number of " + indicator.unit();
          };
    };
  }
}
