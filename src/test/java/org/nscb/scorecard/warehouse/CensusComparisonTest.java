package org.nscb.scorecard.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.warehouse.CensusComparison.Found;
import org.nscb.scorecard.warehouse.CensusComparison.Table;
import org.nscb.scorecard.warehouse.models.PseudonymLinks;

/** The work list of the data team, of three years of invented extracts and returns. */
class CensusComparisonTest {
  private static Found found;

  @BeforeAll
  static void compare() {
    SimulatedLake lake = SimulatedLake.shared();
    found = CensusComparison.of(lake.content(), lake.deliveries(), PseudonymLinks.none());
  }

  @Test
  void everyEventIsOnASideOrOnBoth() {
    Table counts = found.counts();
    for (List<String> row : counts.rows()) {
      long both = number(row, "same") + number(row, "differs");
      assertEquals(number(row, "in_census"), both + number(row, "only_in_census"), row::toString);
      assertEquals(
          number(row, "in_extracts"), both + number(row, "only_in_extracts"), row::toString);
    }
    assertEquals(
        Set.of("2014", "2015", "2016"),
        counts.rows().stream().map(row -> counts.cell(row, "year")).collect(Collectors.toSet()));
  }

  @Test
  void theListHasARowForEachEventThatIsNotToldAlike() {
    Map<String, Long> listed =
        found.differences().rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> found.differences().cell(row, "comparison"), Collectors.counting()));
    for (String comparison : List.of("differs", "only_in_census", "only_in_extracts")) {
      long counted = found.counts().rows().stream().mapToLong(r -> number(r, comparison)).sum();
      assertTrue(counted > 0, comparison);
      assertEquals(counted, listed.get(comparison), comparison);
    }
  }

  @Test
  void aRowNamesTheChildByItsPseudonymAndByItsPlaceInTheReturnAlone() {
    assertEquals(
        List.of(
            "year",
            "agency",
            "event",
            "comparison",
            "differences",
            "child_id",
            "census_date",
            "extracts_date",
            "child_number",
            "episode",
            "item",
            "record_id",
            "district",
            "team"),
        found.differences().columns());
  }

  @Test
  void anEventOfOneSideHasNoDayOnTheOther() {
    Table list = found.differences();
    for (List<String> row : list.rows()) {
      switch (list.cell(row, "comparison")) {
        case "only_in_census" -> assertEquals("", list.cell(row, "extracts_date"));
        case "only_in_extracts" -> assertEquals("", list.cell(row, "census_date"));
        default -> assertTrue(!list.cell(row, "differences").isEmpty(), row::toString);
      }
    }
  }

  private static long number(List<String> row, String column) {
    return Long.parseLong(found.counts().cell(row, column));
  }
}
