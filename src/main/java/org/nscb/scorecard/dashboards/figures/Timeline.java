package org.nscb.scorecard.dashboards.figures;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nscb.scorecard.content.indicators.Kind;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.release.read.IndicatorValue;

/** The periods of a figure, oldest first, none missing between the first and the last. */
record Timeline(PeriodType type, List<YearMonth> periods) {

  /**
   * @param most keep only the latest so many
   */
  static Timeline of(PeriodType type, Collection<IndicatorValue> values, int most) {
    List<YearMonth> seen = values.stream().map(IndicatorValue::period).sorted().toList();
    if (seen.isEmpty()) {
      return new Timeline(type, List.of());
    }
    YearMonth first = seen.get(0);
    YearMonth last = seen.get(seen.size() - 1);
    int step = step(type);
    List<YearMonth> periods = new ArrayList<>();
    long count = ChronoUnit.MONTHS.between(first, last) / step;
    for (long i = count; i >= 0; i--) {
      periods.add(last.minusMonths(i * step));
    }
    return new Timeline(
        type, List.copyOf(periods.subList(Math.max(0, periods.size() - most), periods.size())));
  }

  boolean isEmpty() {
    return periods.isEmpty();
  }

  YearMonth first() {
    return periods.get(0);
  }

  YearMonth last() {
    return periods.get(periods.size() - 1);
  }

  /** Indices of the first and last period of a stretch, both included. */
  record Stretch(int from, int to) {}

  /** The periods that hold any of the months, from first to last; empty if none does. */
  Optional<Stretch> touching(YearMonth from, YearMonth to, Kind kind) {
    int months = kind == Kind.SNAPSHOT ? 1 : type.months();
    return stretch(from, to.plusMonths(months - 1L));
  }

  /** The first period that ends in or after a month, if the timeline reaches it. */
  Optional<Stretch> at(YearMonth month) {
    return stretch(month, month.plusMonths(step(type) - 1L));
  }

  /** The periods whose last month lies between the two. */
  private Optional<Stretch> stretch(YearMonth from, YearMonth to) {
    int[] indices =
        IntStream.range(0, periods.size())
            .filter(i -> !periods.get(i).isBefore(from) && !periods.get(i).isAfter(to))
            .toArray();
    return indices.length == 0
        ? Optional.empty()
        : Optional.of(new Stretch(indices[0], indices[indices.length - 1]));
  }

  static Map<YearMonth, IndicatorValue> byPeriod(Collection<IndicatorValue> values) {
    return values.stream()
        .collect(Collectors.toMap(IndicatorValue::period, Function.identity(), (a, b) -> b));
  }

  private static int step(PeriodType type) {
    return switch (type) {
      case MONTH, ROLLING_12_MONTHS -> 1;
      case QUARTER -> 3;
      case YEAR_TO_MARCH -> 12;
    };
  }
}
