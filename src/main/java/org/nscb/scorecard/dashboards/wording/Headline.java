package org.nscb.scorecard.dashboards.wording;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.statistics.DirectionOfTravel;

/**
 * The finding of a figure in one sentence. It names a rise or a fall only where {@link
 * DirectionOfTravel} does, and its verbs fit titles in the singular and in the plural.
 */
public final class Headline {

  private Headline() {}

  /**
   * @param earlier the same period a year before, if the series has it
   */
  public static String of(
      Indicator indicator, IndicatorValue latest, Optional<IndicatorValue> earlier) {
    if (latest.status() != Status.SHOWN) {
      return notShown(indicator, latest);
    }
    Quantity quantity = Quantity.of(indicator, latest.periodType(), List.of(latest));
    Optional<IndicatorValue> before = earlier.filter(e -> e.status() == Status.SHOWN);
    return switch (quantity) {
      case COUNT -> counted(indicator, latest, before);
      case VALUE -> valued(indicator, latest, before);
    };
  }

  private static String notShown(Indicator indicator, IndicatorValue latest) {
    String when = when(indicator, latest.periodType(), latest.period());
    return switch (latest.status()) {
      case SUPPRESSED ->
          "%s: the figure %s is suppressed, because it is small or would give a small one away."
              .formatted(indicator.title(), when);
      case UNAVAILABLE, NOT_APPLICABLE, SHOWN ->
          "%s: no figure can be given %s.".formatted(indicator.title(), when);
    };
  }

  private static String counted(
      Indicator indicator, IndicatorValue latest, Optional<IndicatorValue> before) {
    String now =
        "%s: %s %s %s"
            .formatted(
                indicator.title(),
                Numbers.count(latest.numerator().orElse(0)),
                indicator.unit(),
                when(indicator, latest.periodType(), latest.period()));
    return before
        .filter(b -> b.numerator().isPresent())
        .map(b -> now + ", and " + Numbers.count(b.numerator().getAsDouble()) + " a year earlier.")
        .orElse(now + ".");
  }

  private static String valued(
      Indicator indicator, IndicatorValue latest, Optional<IndicatorValue> before) {
    String value = Words.value(indicator, latest.value().getAsDouble());
    String when = when(indicator, latest.periodType(), latest.period());
    if (before.isEmpty() || before.get().value().isEmpty()) {
      return "%s stood at %s %s.".formatted(indicator.title(), value, when);
    }
    String was = Words.cell(indicator, before.get().value().getAsDouble());
    DirectionOfTravel travel =
        DirectionOfTravel.between(
            before.get().shownInterval(), latest.shownInterval(), indicator.polarity());
    return switch (travel.movement()) {
      case UP ->
          "%s rose to %s %s, from %s a year earlier."
              .formatted(indicator.title(), value, when, was);
      case DOWN ->
          "%s fell to %s %s, from %s a year earlier."
              .formatted(indicator.title(), value, when, was);
      case NO_CLEAR_CHANGE ->
          "%s showed no clear change: %s %s, and %s a year earlier."
              .formatted(indicator.title(), value, when, was);
      case CANNOT_TELL ->
          "%s averaged %s %s, and %s a year earlier."
              .formatted(indicator.title(), value, when, was);
    };
  }

  private static String when(Indicator indicator, PeriodType type, YearMonth period) {
    return Periods.phrase(indicator.kind(), type, period);
  }
}
