package org.nscb.scorecard.warehouse.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.BoardUse;
import org.nscb.scorecard.content.indicators.Breakdown;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Kind;
import org.nscb.scorecard.content.indicators.Limits;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.content.indicators.Polarity;

/** Small worlds of invented indicators, one per measure, and their cells written in a line. */
final class Breakdowns {

  /** An indicator whose small counts say nothing of a person. */
  static final String IN_FULL = "IN_FULL";

  private Breakdowns() {}

  static BreakdownControl control(int low, int high) {
    Map<String, Breakdown> breakdowns = new LinkedHashMap<>();
    for (String id : List.of("category", "district")) {
      breakdowns.put(id, new Breakdown(id, id, true, Optional.empty(), false));
    }
    breakdowns.put("factor", new Breakdown("factor", "factor", false, Optional.empty(), false));
    Map<String, Indicator> indicators = new LinkedHashMap<>();
    for (Measure measure : Measure.values()) {
      indicators.put(measure.name(), indicator(measure.name(), measure, Limits.NONE));
    }
    Limits shown = new Limits(Optional.empty(), Optional.empty(), Optional.of("Seats."), List.of());
    indicators.put(IN_FULL, indicator(IN_FULL, Measure.PERCENTAGE, shown));
    return new BreakdownControl(new Content.Suppression(low, high), breakdowns, indicators);
  }

  static BreakdownControl control() {
    return control(1, 5);
  }

  static Cell.Table table(Measure measure, String breakdown) {
    return new Cell.Table(measure.name(), "month", "2015-03", "E10000020", breakdown);
  }

  /** {@code "A=3/40 B=0/7"} or, without denominators, {@code "A=3 B=0"}. */
  static List<Cell> cells(Cell.Table table, String line) {
    List<Cell> cells = new ArrayList<>();
    for (String word : line.split(" ")) {
      String[] sides = word.split("=");
      double[] counts =
          Arrays.stream(sides[1].split("/")).mapToDouble(Double::parseDouble).toArray();
      OptionalDouble denominator =
          counts.length > 1 ? OptionalDouble.of(counts[1]) : OptionalDouble.empty();
      cells.add(new Cell(table, sides[0], OptionalDouble.of(counts[0]), denominator));
    }
    return cells;
  }

  /** The values of the cuts that are hidden, in order, such as {@code "A B"}. */
  static String hidden(BreakdownControl control, Collection<Cell> cells) {
    Set<String> values = new TreeSet<>();
    control.hidden(cells).keySet().forEach(place -> values.add(place.value()));
    return String.join(" ", values);
  }

  private static Indicator indicator(String id, Measure measure, Limits limits) {
    return new Indicator(
        id,
        "X1",
        id,
        "children",
        "front_door",
        measure,
        Kind.FLOW,
        Polarity.NO_JUDGEMENT,
        "",
        "",
        "",
        List.of(),
        List.of(PeriodType.MONTH),
        PeriodType.MONTH,
        List.of(),
        0,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new BoardUse("outcomes", List.of(), "board", Optional.empty()),
        limits);
  }
}
