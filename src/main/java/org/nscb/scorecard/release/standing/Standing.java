package org.nscb.scorecard.release.standing;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.statistics.DirectionOfTravel;
import org.nscb.scorecard.statistics.DirectionOfTravel.Judgement;

/**
 * How an indicator, or a part of it, stands.
 *
 * @param series every value of its standard series, oldest first
 * @param latest the last one of which something is known; without any the last of all; empty where
 *     there is none
 * @param earlier the one of the same period a year before, if it is there
 */
public record Standing(
    Indicator indicator,
    StandardSeries standard,
    List<IndicatorValue> series,
    Optional<IndicatorValue> latest,
    Optional<IndicatorValue> earlier) {

  static Standing of(Indicator indicator, StandardSeries standard, List<IndicatorValue> series) {
    return of(indicator, standard, series, lastKnown(series));
  }

  private static Standing of(
      Indicator indicator,
      StandardSeries standard,
      List<IndicatorValue> series,
      Optional<IndicatorValue> latest) {
    return new Standing(
        indicator,
        standard,
        List.copyOf(series),
        latest,
        latest.flatMap(value -> at(series, value.period().minusYears(1))));
  }

  /** The same at the end of a month: its period that ended last, known or not. */
  public Standing asAt(YearMonth month) {
    List<IndicatorValue> until = series.stream().filter(v -> !v.period().isAfter(month)).toList();
    return of(indicator, standard, until, until.stream().reduce((a, b) -> b));
  }

  /** Later ones have not been delivered, or their follow-up is not over. */
  private static Optional<IndicatorValue> lastKnown(List<IndicatorValue> series) {
    return series.stream()
        .filter(v -> v.status() != Status.UNAVAILABLE)
        .reduce((a, b) -> b)
        .or(() -> series.stream().reduce((a, b) -> b));
  }

  private static Optional<IndicatorValue> at(List<IndicatorValue> series, YearMonth period) {
    return series.stream().filter(v -> v.period().equals(period)).findFirst();
  }

  public Status status() {
    return latest.map(IndicatorValue::status).orElse(Status.UNAVAILABLE);
  }

  /** Worse by more than chance, short of its target, or not to be said at all. */
  public boolean isException() {
    return direction().judgement() == Judgement.WORSE
        || againstTarget() == AgainstTarget.MISSED
        || status() == Status.UNAVAILABLE;
  }

  public DirectionOfTravel direction() {
    return DirectionOfTravel.between(
        earlier.flatMap(IndicatorValue::shownInterval),
        latest.flatMap(IndicatorValue::shownInterval),
        indicator.polarity());
  }

  public AgainstTarget againstTarget() {
    return AgainstTarget.of(indicator, latest);
  }

  /** The latest number as it is shown: the value, or the count where the series shows counts. */
  public OptionalDouble number() {
    if (status() != Status.SHOWN) {
      return OptionalDouble.empty();
    }
    return CountsAlone.in(indicator, standard.period(), series)
        ? latest.get().numerator()
        : latest.get().value();
  }
}
