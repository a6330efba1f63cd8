package org.nscb.scorecard.recomputed;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Breakdown;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Kind;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.recomputed.Figure.Place;
import org.nscb.scorecard.recomputed.rules.Event;
import org.nscb.scorecard.recomputed.rules.Rule;
import org.nscb.scorecard.recomputed.rules.Silver;

/** Adds the events of a rule up, one period and one cut after the other. */
final class Recomputation {
  private static final String TOTAL = "total";
  private static final String DISTRICT = "district";

  private final Content content;
  private final Deliveries deliveries;
  private final Population population;

  Recomputation(Silver silver) {
    content = silver.content();
    deliveries = new Deliveries(silver);
    population = new Population(silver);
  }

  /** The figures of every period that ends in the month, whole and in every part. */
  List<Figure> of(Indicator indicator, Rule rule, YearMonth month) {
    List<Figure> figures = new ArrayList<>();
    for (PeriodType type : indicator.periods()) {
      if (type.endsWith(month)) {
        figures.add(figure(indicator, rule, type, month, Optional.empty(), TOTAL));
        for (String id : indicator.breakdowns()) {
          Breakdown breakdown = content.breakdowns().get(id);
          for (String value : values(rule, id)) {
            figures.add(figure(indicator, rule, type, month, Optional.of(breakdown), value));
          }
        }
      }
    }
    return figures;
  }

  /** Every value that ever occurs. */
  private static Set<String> values(Rule rule, String breakdown) {
    Set<String> values = new LinkedHashSet<>();
    Stream.concat(rule.numerator().stream(), rule.denominator().stream().flatMap(List::stream))
        .forEach(event -> values.addAll(event.valuesOf(breakdown)));
    return values;
  }

  private Figure figure(
      Indicator indicator,
      Rule rule,
      PeriodType type,
      YearMonth last,
      Optional<Breakdown> breakdown,
      String value) {
    Place place =
        new Place(type.id(), last.toString(), breakdown.map(Breakdown::id).orElse(TOTAL), value);
    YearMonth first =
        indicator.kind() == Kind.SNAPSHOT ? last : last.minusMonths(type.months() - 1L);
    if (isOutside(indicator, first, last)) {
      return new Figure(place, OptionalDouble.empty(), OptionalDouble.empty(), "not_applicable");
    }
    if (!deliveries.areComplete(indicator, first, last)) {
      return new Figure(place, OptionalDouble.empty(), OptionalDouble.empty(), "unavailable");
    }
    Predicate<Event> inPeriod =
        event -> !event.month().isBefore(first) && !event.month().isAfter(last);
    Predicate<Event> inPart =
        event -> breakdown.isEmpty() || event.valuesOf(breakdown.get().id()).contains(value);
    boolean isHeldBack =
        Stream.concat(rule.numerator().stream(), rule.denominator().stream().flatMap(List::stream))
            .anyMatch(inPeriod.and(inPart).and(Event::isHeldBack));
    if (isHeldBack) {
      return new Figure(place, OptionalDouble.empty(), OptionalDouble.empty(), "suppressed");
    }
    return new Figure(
        place,
        OptionalDouble.of(sum(rule.numerator(), inPeriod.and(inPart))),
        denominator(indicator, rule, inPeriod, inPart, last, breakdown, value),
        "shown");
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

  private OptionalDouble denominator(
      Indicator indicator,
      Rule rule,
      Predicate<Event> inPeriod,
      Predicate<Event> inPart,
      YearMonth last,
      Optional<Breakdown> breakdown,
      String value) {
    if (indicator.measure() == Measure.COUNT) {
      return OptionalDouble.empty();
    }
    if (indicator.measure() == Measure.RATE_PER_10000) {
      return population(breakdown, value, last);
    }
    List<Event> whole = rule.denominator().orElseThrow();
    boolean isList =
        indicator.breakdowns().stream().anyMatch(id -> !content.breakdowns().get(id).parts());
    if (!isList) {
      return OptionalDouble.of(sum(whole, inPeriod.and(inPart)));
    }
    return breakdown.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum(whole, inPeriod));
  }

  private OptionalDouble population(Optional<Breakdown> breakdown, String value, YearMonth last) {
    if (breakdown.isEmpty()) {
      return population.ofArea(last);
    }
    if (!breakdown.get().population()) {
      return OptionalDouble.empty();
    }
    return breakdown.get().id().equals(DISTRICT)
        ? population.ofDistrict(value, last)
        : population.ofArea(last);
  }

  private static double sum(List<Event> events, Predicate<Event> which) {
    return events.stream().filter(which).mapToDouble(Event::amount).sum();
  }
}
