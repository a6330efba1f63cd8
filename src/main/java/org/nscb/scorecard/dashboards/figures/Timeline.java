package org.nscb.scorecard.dashboards.figures;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /**
   * Index of the first period that ends in or after a month; the number of periods if none does.
   */
  int indexAtOrAfter(YearMonth month) {
    int index = 0;
    while (index < periods.size() && periods.get(index).isBefore(month)) {
      index++;
    }
    return index;
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
