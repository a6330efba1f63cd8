package org.nscb.scorecard.recomputed.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What counts in a month.
 *
 * @param cuts breakdown to the values under which it counts
 * @param amount what it counts for
 * @param isHeldBack whether its sender does not tell the amount
 */
public record Event(
    YearMonth month, Map<String, List<String>> cuts, double amount, boolean isHeldBack) {
  private static final String UNKNOWN = "unknown";

  public static Event in(YearMonth month) {
    return new Event(month, Map.of(), 1, false);
  }

  public static Event on(LocalDate day) {
    return in(YearMonth.from(day));
  }

  /** Counts under one value of a breakdown, or as unknown. */
  public Event by(String breakdown, String value) {
    return under(breakdown, List.of(value == null ? UNKNOWN : value));
  }

  /** Counts once under each of several values of a breakdown. */
  public Event byEach(String breakdown, List<String> values) {
    return under(breakdown, values.stream().distinct().toList());
  }

  private Event under(String breakdown, List<String> values) {
    Map<String, List<String>> more = new LinkedHashMap<>(cuts);
    more.put(breakdown, new ArrayList<>(values));
    return new Event(month, more, amount, isHeldBack);
  }

  public Event of(double number) {
    return new Event(month, cuts, number, isHeldBack);
  }

  /** A count that its sender keeps back because it is small. */
  public Event heldBack() {
    return new Event(month, cuts, 0, true);
  }

  /** The values under which it counts; none where it does not know the breakdown. */
  public List<String> valuesOf(String breakdown) {
    return cuts.getOrDefault(breakdown, List.of());
  }
}
