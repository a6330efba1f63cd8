package org.nscb.scorecard.simulate.partners;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.simulate.dates.Records;

/** Finds what was open at any time in a month, in the order in which it was added. */
public final class OpenInMonth<T> {

  private final Map<YearMonth, List<T>> months = new HashMap<>();

  public void add(T thing, LocalDate start, LocalDate end) {
    YearMonth last = YearMonth.from(end.isAfter(Records.END) ? Records.END : end);
    YearMonth first = YearMonth.from(start.isBefore(Records.BEGIN) ? Records.BEGIN : start);
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      months.computeIfAbsent(month, m -> new ArrayList<>()).add(thing);
    }
  }

  public List<T> in(YearMonth month) {
    return months.getOrDefault(month, List.of());
  }

  /** A day as it is known at the end of a month: empty when it lies after it. */
  public static String asKnown(LocalDate day, LocalDate known) {
    return day == null || day.isAfter(known) ? "" : day.toString();
  }
}
