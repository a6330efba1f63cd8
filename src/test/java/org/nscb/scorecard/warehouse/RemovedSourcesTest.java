package org.nscb.scorecard.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.plan.Kpi;
import org.nscb.scorecard.warehouse.WarehouseParts.Figure;
import org.nscb.scorecard.warehouse.WarehouseParts.Place;

/**
 * Each source in turn is taken out of the lake: what rests on it is not available, and says what
 * did not come; no other figure changes. What no table of the source leads to is not built again,
 * but for some figures that must not feel it.
 */
class RemovedSourcesTest {
  private static final String STATISTICS = "dfe_children_in_need";
  private static final String PLAN = "delivery_plan";

  /** Of different senders and kinds; those among them that do not rest on a source stay. */
  private static final Set<String> ALWAYS_BUILT =
      Set.of("contacts", "cp_plans", "complaints_received", "board_attendance", "fsp_open");

  private static Content content;
  private static WarehouseParts parts;
  private static Map<Place, Figure> whole;

  @BeforeAll
  static void buildWithEverySource() {
    content = SimulatedLake.shared().content();
    parts = new WarehouseParts(SimulatedLake.shared());
    whole = parts.figures(content.indicators().keySet(), Set.of());
  }

  @TestFactory
  Stream<DynamicTest> whatRestsOnASourceIsNotAvailableWithout() {
    return content.sources().keySet().stream()
        .filter(parts::isExtract)
        .map(source -> DynamicTest.dynamicTest(source, () -> removed(source)));
  }

  @TestFactory
  Stream<DynamicTest> everyRowOfThePlanLosesItsEvidenceWithItsSources() {
    return content.kpis().stream()
        .filter(kpi -> !indicatorsOf(kpi).isEmpty())
        .map(kpi -> DynamicTest.dynamicTest(kpi.id(), () -> unanswered(kpi)));
  }

  @TestFactory
  Stream<DynamicTest> officialFiguresComeFromOfficialStatisticsAlone() {
    return Stream.of(STATISTICS)
        .map(
            source ->
                DynamicTest.dynamicTest(
                    source,
                    () -> {
                      assertFalse(parts.published(Set.of()).isEmpty());
                      assertEquals(Map.of(), parts.published(Set.of(source)));
                    }));
  }

  /**
   * An indicator reads all that it says it rests on. What it reads besides, by a mart that has more
   * than it needs, is taken out like any source, and its figures must not feel it.
   */
  @TestFactory
  Stream<DynamicTest> everyIndicatorReadsTheSourcesThatItNames() {
    return content.indicators().values().stream()
        .filter(indicator -> indicator.numeratorSql().isPresent())
        .map(
            indicator ->
                DynamicTest.dynamicTest(
                    indicator.id(),
                    () ->
                        assertTrue(
                            parts.extractsRead(indicator.id()).containsAll(indicator.sources()),
                            () -> "reads " + parts.extractsRead(indicator.id()))));
  }

  private static void removed(String source) {
    Set<String> built = new TreeSet<>(ALWAYS_BUILT);
    content.indicators().keySet().stream()
        .filter(id -> restsOn(id, source) || parts.extractsRead(id).contains(source))
        .forEach(built::add);
    Map<Place, Figure> without = parts.figures(built, Set.of(source));
    Map<String, Place> places = new TreeMap<>();
    Stream.concat(whole.keySet().stream(), without.keySet().stream())
        .filter(place -> built.contains(place.indicator()))
        .forEach(place -> places.put(place.toString(), place));
    List<String> wrong = new ArrayList<>();
    for (Place place : places.values()) {
      Figure before = whole.get(place);
      Figure after = without.get(place);
      if (!restsOn(place.indicator(), source)) {
        if (before == null || !before.equals(after)) {
          wrong.add(place + " was " + before + " and is " + after);
        }
      } else if (after == null ? place.isTotal() : !after.isMissed(titleOf(source))) {
        wrong.add(place + " is " + after);
      }
    }
    assertEquals(
        List.of(), wrong.stream().limit(10).toList(), () -> wrong.size() + " figures are wrong");
    assertEquals(source.equals(PLAN), parts.planIsEmpty());
  }

  /** Without each source of its evidence in turn, a row says that it did not come. */
  private static void unanswered(Kpi kpi) {
    for (String id : indicatorsOf(kpi)) {
      assertTrue(
          whole.entrySet().stream()
              .anyMatch(e -> e.getKey().indicator().equals(id) && e.getKey().isTotal()),
          () -> "no figure of " + id);
      for (String source : content.indicators().get(id).sources()) {
        Map<Place, Figure> without = parts.lastBuiltWithout(source);
        List<Figure> totals =
            without.entrySet().stream()
                .filter(e -> e.getKey().indicator().equals(id) && e.getKey().isTotal())
                .map(Map.Entry::getValue)
                .toList();
        assertTrue(totals.stream().allMatch(f -> f.isMissed(titleOf(source))), source);
      }
    }
  }

  private static boolean restsOn(String id, String source) {
    return content.indicators().get(id).sources().contains(source);
  }

  private static String titleOf(String source) {
    return content.sources().get(source).title();
  }

  private static Set<String> indicatorsOf(Kpi kpi) {
    return Stream.concat(
            kpi.evidence().indicators().stream(),
            kpi.evidence().parts().stream().map(Kpi.Part::indicator))
        .filter(id -> content.indicators().get(id).numeratorSql().isPresent())
        .collect(Collectors.toSet());
  }
}
