package org.nscb.scorecard.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.content.plan.Kpi;
import org.nscb.scorecard.content.sources.Window;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.indicators.IndicatorEngine;
import org.nscb.scorecard.warehouse.models.PseudonymLinks;
import org.nscb.scorecard.warehouse.models.SilverTables.Delivered;
import org.nscb.scorecard.warehouse.models.WarehouseModels;

/**
 * Each source in turn is taken out of the lake: what rests on it is not available, and says what
 * did not come; no other figure changes.
 */
class RemovedSourcesTest {
  private static final YearMonth FIRST = YearMonth.of(2016, 1);
  private static final String POPULATION = "ons_population";
  private static final String STATISTICS = "dfe_children_in_need";
  private static final String PLAN = "delivery_plan";

  private static final List<String> BUILT =
      List.of(
          "raw", "indicators", "marts", "intermediate", "staging", "silver", "settled", "arrived");

  private static Content content;
  private static List<Delivered> deliveries;
  private static WarehouseDatabase database;
  private static WarehouseModels models;
  private static Warehoused whole;

  /** What a figure is of. */
  private record Place(
      String indicator,
      String periodType,
      String period,
      String area,
      String breakdown,
      String value,
      String basis) {}

  private record Figure(String numbers, String status, String reason) {}

  private record Warehoused(Map<Place, Figure> figures, long planLines) {}

  @BeforeAll
  static void buildWithEverySource() {
    SimulatedLake lake = SimulatedLake.shared();
    content = lake.content();
    deliveries =
        lake.deliveries().stream()
            .filter(d -> isPublication(d.source()) || !d.period().isBefore(FIRST))
            .toList();
    database = WarehouseDatabase.inMemory();
    models = WarehouseModels.prepare(content, database);
    whole = build(deliveries);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @TestFactory
  Stream<DynamicTest> whatRestsOnASourceIsNotAvailableWithout() {
    return content.sources().keySet().stream()
        .map(source -> DynamicTest.dynamicTest(source, () -> removed(source)));
  }

  @TestFactory
  Stream<DynamicTest> everyRowOfThePlanRestsOnASourceThatCame() {
    return content.kpis().stream()
        .map(
            kpi ->
                DynamicTest.dynamicTest(
                    kpi.id(),
                    () -> {
                      for (String indicator : indicatorsOf(kpi)) {
                        Set<String> came =
                            deliveries.stream().map(Delivered::source).collect(Collectors.toSet());
                        assertTrue(
                            came.containsAll(content.indicators().get(indicator).sources()),
                            indicator);
                      }
                    }));
  }

  private static void removed(String source) {
    Warehoused without =
        build(deliveries.stream().filter(d -> !d.source().equals(source)).toList());
    List<String> wrong = new ArrayList<>();
    Map<String, Place> places = new TreeMap<>();
    whole.figures().keySet().forEach(place -> places.put(place.toString(), place));
    without.figures().keySet().forEach(place -> places.put(place.toString(), place));
    for (Place place : places.values()) {
      Figure before = whole.figures().get(place);
      Figure after = without.figures().get(place);
      if (restsOn(place, source)) {
        if (isGiven(after) || after == null && isTotalOfExtracts(place)) {
          wrong.add(place + " is still " + after);
        } else if (after != null && isTotalOfExtracts(place) && !names(after, source)) {
          wrong.add(place + " does not say that the source is missing: " + after.reason());
        }
      } else if (before == null || !before.equals(after)) {
        wrong.add(place + " was " + before + " and is " + after);
      }
    }
    assertEquals(
        List.of(), wrong.stream().limit(10).toList(), () -> wrong.size() + " figures are wrong");
    if (source.equals(PLAN)) {
      assertTrue(whole.planLines() > 0, "the plan had lines");
      assertEquals(0, without.planLines());
    } else {
      assertEquals(whole.planLines(), without.planLines());
    }
  }

  private static boolean isGiven(Figure figure) {
    return figure != null && Set.of("shown", "suppressed").contains(figure.status());
  }

  private static boolean isTotalOfExtracts(Place place) {
    return place.breakdown().equals("total") && place.basis().equals("extracts");
  }

  private static boolean names(Figure figure, String source) {
    return figure.status().equals("not_applicable")
        || figure.reason().contains(content.sources().get(source).title());
  }

  private static boolean restsOn(Place place, String source) {
    Indicator indicator = content.indicators().get(place.indicator());
    if (place.basis().equals("published")) {
      return source.equals(STATISTICS)
          || source.equals(POPULATION) && indicator.measure() == Measure.RATE_PER_10000;
    }
    boolean isOfPopulation =
        source.equals(POPULATION) && indicator.measure() == Measure.RATE_PER_10000;
    return isOfPopulation || indicator.sources().contains(source);
  }

  private static Set<String> indicatorsOf(Kpi kpi) {
    return Stream.concat(
            kpi.evidence().indicators().stream(),
            kpi.evidence().parts().stream().map(Kpi.Part::indicator))
        .collect(Collectors.toSet());
  }

  private static boolean isPublication(String source) {
    return content.sources().get(source).window() == Window.PUBLICATION;
  }

  /** As a release builds it, but for the reading of the SQL, which is done once. */
  private static Warehoused build(List<Delivered> some) {
    for (String schema : BUILT) {
      database.run("drop schema if exists " + schema + " cascade");
    }
    models.createSilver(some, PseudonymLinks.none());
    models.buildAll();
    new IndicatorEngine(content, database).run();
    Map<Place, Figure> figures = new LinkedHashMap<>();
    database.query(
        """
        select indicator, period_type, period, area, breakdown, breakdown_value, basis,
            concat_ws(' of ', numerator, denominator), status, reason
        from raw.indicator_values
        """,
        row ->
            figures.put(
                new Place(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7)),
                new Figure(row.getString(8), row.getString(9), row.getString(10))));
    long planLines =
        database.query("select count(*) from raw.plan_actions", row -> row.getLong(1)).get(0);
    return new Warehoused(figures, planLines);
  }
}
