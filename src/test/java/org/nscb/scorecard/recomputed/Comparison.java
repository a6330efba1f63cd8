package org.nscb.scorecard.recomputed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.recomputed.Figure.Place;
import org.nscb.scorecard.recomputed.rules.Rule;
import org.nscb.scorecard.recomputed.rules.Rules;
import org.nscb.scorecard.recomputed.rules.Silver;
import org.nscb.scorecard.warehouse.SimulatedLake;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

/** The figures of the warehouse beside those that the rules give, of one lake. */
final class Comparison implements AutoCloseable {
  private static final int SHOWN_DIFFERENCES = 12;

  private final SimulatedLake lake;
  private final WarehouseDatabase warehouse;
  private final Rules rules;
  private final Recomputation recomputation;

  Comparison(SimulatedLake lake) {
    this.lake = lake;
    warehouse = lake.build(lake.deliveries());
    Silver silver = new Silver(lake);
    rules = new Rules(silver);
    recomputation = new Recomputation(silver);
  }

  /**
   * A test for each indicator of extracts, of all its periods that end in the months.
   *
   * @param atLeast how many figures of an indicator must be above 0 for the test to say anything,
   *     where any of them existed
   */
  Stream<DynamicTest> tests(List<YearMonth> months, int atLeast) {
    return lake.content().indicators().values().stream()
        .filter(indicator -> indicator.numeratorSql().isPresent())
        .filter(indicator -> indicator.id().matches(System.getProperty("indicators", ".*")))
        .map(
            indicator ->
                DynamicTest.dynamicTest(indicator.id(), () -> same(indicator, months, atLeast)));
  }

  private void same(Indicator indicator, List<YearMonth> months, int atLeast) {
    Rule rule =
        rules
            .find(indicator.id())
            .orElseThrow(
                () -> new AssertionError("No rule recomputes " + indicator.id() + ": write one."));
    List<String> differences = new ArrayList<>();
    Map<Place, Figure> expected = byPlace(recomputation.of(indicator, rule, months));
    Map<Place, Figure> actual = byPlace(ofWarehouse(indicator, months));
    Map<String, Place> places = new TreeMap<>();
    expected.keySet().forEach(place -> places.put(place.toString(), place));
    actual.keySet().forEach(place -> places.put(place.toString(), place));
    for (Place place : places.values()) {
      if (!same(expected.get(place), actual.get(place))) {
        differences.add(
            place
                + ": the rule says "
                + said(expected.get(place))
                + ", the warehouse "
                + said(actual.get(place)));
      }
    }
    long above = expected.values().stream().filter(f -> f.numerator().orElse(0) > 0).count();
    assertEquals(
        "",
        differences.stream().limit(SHOWN_DIFFERENCES).collect(Collectors.joining("\n")),
        () -> differences.size() + " figures differ:");
    boolean couldBe =
        expected.values().stream().anyMatch(f -> !f.status().equals("not_applicable"));
    assertTrue(
        !couldBe || above >= atLeast, above + " figures of " + indicator.id() + " are above 0");
  }

  private static Map<Place, Figure> byPlace(List<Figure> figures) {
    return figures.stream().collect(Collectors.toMap(Figure::place, Function.identity()));
  }

  private static boolean same(Figure a, Figure b) {
    return a != null
        && b != null
        && a.status().equals(b.status())
        && same(a.numerator(), b.numerator())
        && same(a.denominator(), b.denominator());
  }

  private static boolean same(OptionalDouble a, OptionalDouble b) {
    return a.isPresent() == b.isPresent() && Math.abs(a.orElse(0) - b.orElse(0)) < 1e-6;
  }

  private static String said(Figure figure) {
    return figure == null
        ? "nothing"
        : "%s of %s, %s"
            .formatted(said(figure.numerator()), said(figure.denominator()), figure.status());
  }

  private static String said(OptionalDouble number) {
    return number.isPresent() ? String.valueOf(number.getAsDouble()) : "none";
  }

  private List<Figure> ofWarehouse(Indicator indicator, List<YearMonth> months) {
    return warehouse
        .query(
            """
            select period_type, period, breakdown, breakdown_value, numerator, denominator, status
            from raw.indicator_values where indicator = ? and basis = 'extracts'
            """,
            Comparison::figure,
            indicator.id())
        .stream()
        .filter(figure -> months.contains(YearMonth.parse(figure.place().period())))
        .toList();
  }

  private static Figure figure(ResultSet row) throws SQLException {
    return new Figure(
        new Place(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
        number(row, 5),
        number(row, 6),
        row.getString(7));
  }

  private static OptionalDouble number(ResultSet row, int column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  @Override
  public void close() {
    warehouse.close();
  }
}
