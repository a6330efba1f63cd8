package org.nscb.scorecard.warehouse.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.nscb.scorecard.content.indicators.Measure;

/**
 * Invented children, each with a district, a category and an outcome, counted in two indicators: a
 * rate of the children and a percentage of them with the outcome.
 */
class BreakdownControlPropertyTest {

  record Child(int district, int category, boolean outcome) {}

  private final BreakdownControl control = Breakdowns.control();

  @Provide
  Arbitrary<List<Cell>> release() {
    // Skewed, so that small parts, zeros and large parts stand beside each other.
    Arbitrary<Child> child =
        Combinators.combine(
                Arbitraries.frequency(
                    Tuple.of(30, 0),
                    Tuple.of(12, 1),
                    Tuple.of(5, 2),
                    Tuple.of(3, 3),
                    Tuple.of(2, 4),
                    Tuple.of(1, 5),
                    Tuple.of(1, 6)),
                Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(0, 3).map(n -> n == 0))
            .as(Child::new);
    return child.list().ofMinSize(0).ofMaxSize(110).map(BreakdownControlPropertyTest::count);
  }

  @Property(tries = 1000)
  void noSmallCountIsShown(@ForAll("release") List<Cell> cells) {
    Set<Cell.Place> hidden = control.hidden(cells).keySet();
    for (Cell cell : cells) {
      if (!hidden.contains(cell.place())) {
        assertFalse(isSmall(cell.numerator()) || isSmall(cell.denominator()), cell.toString());
      }
    }
  }

  @Property(tries = 1000)
  void noBreakdownHasOneHiddenPartBesideAShownTotal(@ForAll("release") List<Cell> cells) {
    Set<Cell.Place> hidden = control.hidden(cells).keySet();
    parts(cells)
        .forEach(
            (table, parts) -> {
              long hiddenParts = parts.stream().filter(p -> hidden.contains(p.place())).count();
              boolean totalHidden = hidden.contains(new Cell.Place(table.total(), Cell.TOTAL));
              assertTrue(totalHidden || hiddenParts != 1, table.toString());
            });
  }

  @Property(tries = 1000)
  void theSumOfTheHiddenPartsGivesNoneOfThemAway(@ForAll("release") List<Cell> cells) {
    Set<Cell.Place> hidden = control.hidden(cells).keySet();
    parts(cells)
        .forEach(
            (table, parts) -> {
              if (hidden.contains(new Cell.Place(table.total(), Cell.TOTAL))) {
                return;
              }
              List<Cell> away = parts.stream().filter(p -> hidden.contains(p.place())).toList();
              for (Count count : Count.addedUpBy(Measure.valueOf(table.indicator()))) {
                if (away.stream().anyMatch(part -> isSmall(count.of(part)))) {
                  double sum = away.stream().mapToDouble(p -> count.of(p).getAsDouble()).sum();
                  assertTrue(sum > 5, table + " " + count);
                  // One each; with a zero among them it would not be known whose.
                  if (away.stream().noneMatch(part -> count.of(part).getAsDouble() == 0)) {
                    assertNotEquals(away.size(), sum, table + " " + count);
                  }
                }
              }
            });
  }

  /**
   * What one indicator shows may be put in the place of what the other hides: the children of the
   * rate are the denominators of the percentage. Every equation that both give is then solved.
   */
  @Property(tries = 1000)
  void noSmallCountIsFoundBySubtractingOneIndicatorFromTheOther(
      @ForAll("release") List<Cell> cells) {
    Set<Cell.Place> hidden = control.hidden(cells).keySet();
    Cell.Table rateTotal = Breakdowns.table(Measure.RATE_PER_10000, "total");
    boolean totalKnown =
        !hidden.contains(new Cell.Place(rateTotal, Cell.TOTAL))
            || !hidden.contains(
                new Cell.Place(Breakdowns.table(Measure.PERCENTAGE, "total"), Cell.TOTAL));
    for (String breakdown : List.of("district", "category")) {
      Cell.Table rate = Breakdowns.table(Measure.RATE_PER_10000, breakdown);
      Cell.Table percentage = Breakdowns.table(Measure.PERCENTAGE, breakdown);
      List<Cell> unknown =
          cells.stream()
              .filter(cell -> cell.table().equals(rate))
              .filter(cell -> hidden.contains(cell.place()))
              .filter(cell -> hidden.contains(new Cell.Place(percentage, cell.value())))
              .toList();
      if (totalKnown && unknown.stream().anyMatch(cell -> isSmall(cell.numerator()))) {
        assertTrue(unknown.size() > 1, breakdown);
      }
    }
  }

  @Property(tries = 1000)
  void aHiddenTotalIsNotTheSumOfShownParts(@ForAll("release") List<Cell> cells) {
    Set<Cell.Place> hidden = control.hidden(cells).keySet();
    parts(cells)
        .forEach(
            (table, parts) -> {
              if (hidden.contains(new Cell.Place(table.total(), Cell.TOTAL))) {
                assertTrue(
                    parts.stream().anyMatch(part -> hidden.contains(part.place())),
                    table.toString());
              }
            });
  }

  @Property(tries = 300)
  void theOrderOfTheValuesDoesNotMatter(
      @ForAll("release") List<Cell> cells, @ForAll Random random) {
    List<Cell> shuffled = new ArrayList<>(cells);
    Collections.shuffle(shuffled, random);
    assertEquals(control.hidden(cells), control.hidden(shuffled));
  }

  @Property(tries = 300)
  void aSecondPassHidesNothingMore(@ForAll("release") List<Cell> cells) {
    Set<Cell.Place> hidden = control.hidden(cells).keySet();
    List<Cell> controlled =
        cells.stream()
            .map(
                cell ->
                    hidden.contains(cell.place())
                        ? new Cell(
                            cell.table(),
                            cell.value(),
                            OptionalDouble.empty(),
                            OptionalDouble.empty())
                        : cell)
            .toList();
    assertEquals(Map.of(), control.hidden(controlled));
  }

  private static boolean isSmall(OptionalDouble count) {
    return count.isPresent() && count.getAsDouble() >= 1 && count.getAsDouble() <= 5;
  }

  private static Map<Cell.Table, List<Cell>> parts(List<Cell> cells) {
    return cells.stream()
        .filter(cell -> !cell.table().isTotal())
        .collect(Collectors.groupingBy(Cell::table));
  }

  private static List<Cell> count(List<Child> children) {
    List<Cell> cells = new ArrayList<>();
    for (Measure measure : List.of(Measure.RATE_PER_10000, Measure.PERCENTAGE)) {
      cells.add(cell(Breakdowns.table(measure, "total"), Cell.TOTAL, children));
      addParts(cells, Breakdowns.table(measure, "district"), 7, children, Child::district);
      addParts(cells, Breakdowns.table(measure, "category"), 4, children, Child::category);
    }
    return cells;
  }

  private static void addParts(
      List<Cell> cells,
      Cell.Table table,
      int values,
      List<Child> children,
      ToIntFunction<Child> cut) {
    for (int value = 0; value < values; value++) {
      int wanted = value;
      List<Child> part = children.stream().filter(c -> cut.applyAsInt(c) == wanted).toList();
      cells.add(cell(table, "v" + value, part));
    }
  }

  private static Cell cell(Cell.Table table, String value, List<Child> children) {
    boolean rate = table.indicator().equals(Measure.RATE_PER_10000.name());
    long numerator = rate ? children.size() : children.stream().filter(Child::outcome).count();
    return new Cell(
        table,
        value,
        OptionalDouble.of(numerator),
        rate ? OptionalDouble.empty() : OptionalDouble.of(children.size()));
  }
}
