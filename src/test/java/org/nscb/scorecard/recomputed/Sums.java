package org.nscb.scorecard.recomputed;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nscb.scorecard.recomputed.rules.Event;

/** The amounts of events, added up by month, in total and under each value of each breakdown. */
final class Sums {

  /** The whole, or what has one value of a breakdown. */
  record Part(String breakdown, String value) {
    static final Part TOTAL = new Part("total", "total");
  }

  private record Cell(Part part, YearMonth month) {}

  private final Map<Cell, Double> amounts = new HashMap<>();
  private final Set<Cell> heldBack = new HashSet<>();
  private final Set<Part> parts = new LinkedHashSet<>();

  Sums(List<Event> events, List<String> breakdowns) {
    for (Event event : events) {
      List<Part> of = new ArrayList<>(List.of(Part.TOTAL));
      for (String breakdown : breakdowns) {
        event.valuesOf(breakdown).forEach(value -> of.add(new Part(breakdown, value)));
      }
      for (Part part : of) {
        Cell cell = new Cell(part, event.month());
        amounts.merge(cell, event.amount(), Double::sum);
        if (event.isHeldBack()) {
          heldBack.add(cell);
        }
        parts.add(part);
      }
    }
  }

  /** Every part that ever occurs. */
  Set<Part> parts() {
    return parts;
  }

  double of(Part part, YearMonth first, YearMonth last) {
    double sum = 0;
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      sum += amounts.getOrDefault(new Cell(part, month), 0.0);
    }
    return sum;
  }

  /** Whether an amount of these months is kept back by who counted it. */
  boolean areHeldBack(Part part, YearMonth first, YearMonth last) {
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      if (heldBack.contains(new Cell(part, month))) {
        return true;
      }
    }
    return false;
  }
}
