package org.nscb.scorecard.recomputed;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Kind;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.recomputed.Figure.Place;
import org.nscb.scorecard.recomputed.Sums.Part;
import org.nscb.scorecard.recomputed.rules.Rule;
import org.nscb.scorecard.recomputed.rules.Silver;

/** Makes figures of the events of rules, one period and one part after the other. */
final class Recomputation {
  private static final String DISTRICT = "district";

  private final Content content;
  private final Deliveries deliveries;
  private final Population population;

  Recomputation(Silver silver) {
    content = silver.content();
    deliveries = new Deliveries(silver);
    population = new Population(silver);
  }

  /** The first and last month of a period. */
  private record Period(PeriodType type, YearMonth first, YearMonth last) {}

  private record Counted(Indicator indicator, Sums numerator, Sums denominator) {}

  /** The figures of every period that ends in one of the months, whole and in every part. */
  List<Figure> of(Indicator indicator, Rule rule, List<YearMonth> months) {
    List<String> breakdowns = indicator.breakdowns();
    Sums numerator = new Sums(rule.numerator(), breakdowns);
    Sums denominator = new Sums(rule.denominator().orElse(List.of()), breakdowns);
    Set<Part> parts = new LinkedHashSet<>(List.of(Part.TOTAL));
    parts.addAll(numerator.parts());
    parts.addAll(denominator.parts());
    List<Figure> figures = new ArrayList<>();
    for (YearMonth month : months) {
      for (PeriodType type : indicator.periods()) {
        if (type.endsWith(month)) {
          int length = indicator.kind() == Kind.SNAPSHOT ? 1 : type.months();
          Period period = new Period(type, month.minusMonths(length - 1L), month);
          for (Part part : parts) {
            figures.add(figure(new Counted(indicator, numerator, denominator), period, part));
          }
        }
      }
    }
    return figures;
  }

  private Figure figure(Counted counted, Period period, Part part) {
    Place place =
        new Place(period.type().id(), period.last().toString(), part.breakdown(), part.value());
    String status = status(counted, period, part);
    return status.equals("shown")
        ? new Figure(
            place,
            OptionalDouble.of(counted.numerator().of(part, period.first(), period.last())),
            denominator(counted, period, part),
            status)
        : new Figure(place, OptionalDouble.empty(), OptionalDouble.empty(), status);
  }

  private String status(Counted counted, Period period, Part part) {
    YearMonth first = period.first();
    YearMonth last = period.last();
    if (isOutside(counted.indicator(), first, last)) {
      return "not_applicable";
    }
    if (!deliveries.areComplete(counted.indicator(), first, last)) {
      return "unavailable";
    }
    boolean areHeldBack =
        counted.numerator().areHeldBack(part, first, last)
            || counted.denominator().areHeldBack(part, first, last);
    return areHeldBack ? "suppressed" : "shown";
  }

  private static boolean isOutside(Indicator indicator, YearMonth first, YearMonth last) {
    return indicator
        .limits()
        .effective()
        .filter(
            effective ->
                effective.from().filter(first::isBefore).isPresent()
                    || effective.to().filter(last::isAfter).isPresent())
        .isPresent();
  }

  private OptionalDouble denominator(Counted counted, Period period, Part part) {
    Indicator indicator = counted.indicator();
    if (indicator.measure() == Measure.COUNT) {
      return OptionalDouble.empty();
    }
    if (indicator.measure() == Measure.RATE_PER_10000) {
      return population(part, period.last());
    }
    boolean isOfLists =
        indicator.breakdowns().stream().anyMatch(id -> !content.breakdowns().get(id).parts());
    if (isOfLists && part.equals(Part.TOTAL)) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        counted.denominator().of(isOfLists ? Part.TOTAL : part, period.first(), period.last()));
  }

  private OptionalDouble population(Part part, YearMonth last) {
    if (part.equals(Part.TOTAL)) {
      return population.ofArea(last);
    }
    if (!content.breakdowns().get(part.breakdown()).population()) {
      return OptionalDouble.empty();
    }
    return part.breakdown().equals(DISTRICT)
        ? population.ofDistrict(part.value(), last)
        : population.ofArea(last);
  }
}
