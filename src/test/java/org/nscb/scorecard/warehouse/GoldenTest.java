package org.nscb.scorecard.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.ContentLoader;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.statistics.Rounding;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.models.PseudonymLinks;

/**
 * From the counts that the DfE published, the engine gives the rates and percentages that the DfE
 * published, for every local authority and year.
 */
class GoldenTest {
  private static final String GOLDEN = "src/test/resources/org/nscb/scorecard/warehouse/golden/";

  /** The tool's measures and the indicators that are the same thing. */
  private static final Map<String, String> INDICATOR_OF_TOOL =
      Map.of(
          "RevCP", "cp_plans_reviewed_in_timescale",
          "PrevRegCPR", "cp_plans_second_or_subsequent",
          "CPPlans2yrsActive", "cp_plans_open_2_years_or_more",
          "CPPlans2yrs", "cp_plans_ended_after_2_years_or_more",
          "CP_conf_15days", "icpc_within_15_working_days",
          "Continue_Assess_Comp", "assessments_within_45_working_days");

  @TempDir static Path folder;
  private static WarehouseDatabase database;
  private static Content content;

  private record Pair(String where, BigDecimal computed, BigDecimal published) {
    boolean isEqual() {
      return computed.compareTo(published) == 0;
    }
  }

  @BeforeAll
  static void build() throws IOException {
    content = new ContentLoader(Path.of("")).load();
    database = WarehouseDatabase.inMemory();
    Warehouse.build(
        content,
        database,
        new Ledger(List.of()),
        new PublishedDeliveries(content, folder).write(database),
        PseudonymLinks.none());
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource({
    "children_in_need, 1793",
    "cp_plans, 1783",
    "section47_enquiries, 1786",
    "referrals, 1794"
  })
  void everyPublishedRateOfALocalAuthorityIsReproduced(String indicator, int years) {
    List<Pair> pairs =
        pairs(
            """
            select area || ' ' || period, numerator, denominator, published_value
            from raw.published_values
            inner join raw.areas on area = code and kind = 'local_authority'
            where indicator = ? and vintage = '2024' and breakdown = 'total'
              and status = 'shown' and published_value is not null
            """,
            indicator);
    assertEquals(List.of(), pairs.stream().filter(p -> !p.isEqual()).toList());
    assertEquals(years, pairs.size());
  }

  @ParameterizedTest
  @CsvSource({
    "RevCP, 1337, 1337",
    "PrevRegCPR, 1333, 1333",
    "CPPlans2yrsActive, 854, 854",
    "CPPlans2yrs, 1076, 1076",
    "CP_conf_15days, 1296, 1304",
    "Continue_Assess_Comp, 1225, 1228"
  })
  void thePercentagesOfTheInteractiveToolAreReproduced(String measure, int equal, int all) {
    List<Pair> pairs = pairsOfTool(measure);
    assertEquals(all, pairs.size());
    assertEquals(equal, pairs.stream().filter(Pair::isEqual).count());
  }

  @Test
  void theOnlyDifferencesAreThoseOfEarlierReleases() {
    List<String> differences = new ArrayList<>();
    for (String measure : List.of("CP_conf_15days", "Continue_Assess_Comp")) {
      for (Pair pair : pairsOfTool(measure)) {
        if (!pair.isEqual()) {
          differences.add(
              String.join(",", measure, pair.where(), pair.computed() + "", pair.published() + ""));
        }
      }
    }
    List<String> listed =
        database.query(
            """
            select concat_ws(',', measure, year, local_authority_number, local_authority,
                recomputed, published)
            from read_csv('%svintage_differences.csv', all_varchar = true)
            """
                .formatted(GOLDEN),
            row -> row.getString(1));
    assertEquals(listed, differences);
  }

  @Test
  void theNewestReleaseThatHasCountsAndPopulationIsInForce() {
    assertEquals(
        List.of("2024-03 6260 170640 2025", "2025-03 5986 171830 2025"),
        texts(
            """
            select concat_ws(' ', period, cast(numerator as integer), cast(denominator as integer), vintage)
            from raw.indicator_values
            where indicator = 'referrals' and area = 'E10000020' and basis = 'published'
                and breakdown = 'total' and period >= '2024-03'
            order by period
            """));
    assertEquals(
        List.of("2024-03 631 2840 2024"),
        texts(
            """
            select concat_ws(' ', period, cast(numerator as integer), cast(denominator as integer), vintage)
            from raw.indicator_values
            where indicator = 'section47_leading_to_icpc' and area = 'E10000020'
                and basis = 'published' and period >= '2024-03'
            """));
  }

  @Test
  void norfolksMissingYearIsUnavailableAndNeverZero() {
    assertEquals(
        List.of("unavailable The publisher does not have it."),
        texts(
            """
            select distinct concat_ws(' ', status, reason) from raw.indicator_values
            where area = 'E10000020' and period = '2013-03' and basis = 'published'
            """));
  }

  @Test
  void whatThePublisherHidStaysHiddenBesideWhatItShows() {
    assertEquals(
        List.of(
            "EMO 187 shown", "MUL suppressed", "NEG 248 shown", "PHY 27 shown", "SAB suppressed"),
        texts(
            """
            select concat_ws(' ', breakdown_value, cast(numerator as integer), status)
            from raw.indicator_values
            where indicator = 'cp_plans' and area = 'E10000020' and period = '2024-03'
                and breakdown = 'category' and basis = 'published'
            order by breakdown_value
            """));
  }

  @Test
  void norfolksNeighboursAreThoseOfTheModelClosestFirst() {
    assertEquals(
        List.of("935", "908", "878", "830", "929", "886", "933", "925", "891", "887"),
        texts(
            """
            select distinct areas.local_authority_number, neighbours.position
            from raw.neighbours
            inner join marts.dim_area as areas on neighbours.area = areas.area
            order by neighbours.position
            """));
  }

  @Test
  void aNeighbourWhoseCodeChangedTakesPartBeforeAndAfter() {
    assertEquals(
        List.of("2016-03 10", "2024-03 10"),
        texts(
            """
            select concat_ws(' ', period, count(distinct neighbours.position))
            from raw.indicator_values
            inner join raw.neighbours on indicator_values.area = neighbours.area
            where indicator = 'cp_plans' and basis = 'published' and breakdown = 'total'
                and status = 'shown' and period in ('2016-03', '2024-03')
            group by period
            order by period
            """));
  }

  @Test
  void everyColumnOfThePublicationsIsKnown() {
    assertEquals(
        List.of(),
        texts(
            "select name from raw.check_results where name = 'published_header_not_known' and rows > 0"));
  }

  private static List<String> texts(String sql) {
    return database.query(sql, row -> row.getString(1));
  }

  private static List<Pair> pairsOfTool(String measure) {
    return pairs(
        """
        select concat_ws(',', tool.year, tool.local_authority_number, areas.name), numerator, denominator,
            try_cast(tool.value as double)
        from read_csv('%slait.csv', all_varchar = true) as tool
        inner join marts.dim_area as areas
          on tool.local_authority_number = areas.local_authority_number
        inner join raw.published_values as published
          on published.area = areas.area and published.period = tool.year || '-03'
          and published.vintage = '2024' and published.breakdown = 'total'
          and published.status = 'shown' and published.denominator > 0
        where tool.measure = '%s' and published.indicator = ?
          and try_cast(tool.value as double) is not null
        order by tool.year, areas.name
        """
            .formatted(GOLDEN, measure),
        INDICATOR_OF_TOOL.get(measure));
  }

  private static List<Pair> pairs(String sql, String indicator) {
    int multiplier = content.indicators().get(indicator).measure().multiplier();
    return database.query(
        sql,
        row ->
            new Pair(
                row.getString(1),
                Rounding.halfUp(row.getDouble(2), row.getDouble(3), multiplier),
                Rounding.halfUp(row.getDouble(4))),
        indicator);
  }
}
