package org.nscb.scorecard.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseValuesTest {

  private static final RawWarehouse REFUSED_AND_CHECKED =
      RawWarehouse.invented()
          .and(
              """
              insert into raw.deliveries values
                  ('referrals-norfolk_csc-2015-04-bad00bad', 'norfolk_csc', 'referrals', '2015-04',
                      '', 1, 'bad.csv', repeat('2', 64), '2015-05-10T09:00:00Z', 9, 0, 9, 'refused',
                      '', 'Too many rows fail.', '', 0)
              """)
          .and(
              """
              insert into raw.check_results values
                  ('plan_ends_before_start', 'warn', 'A plan ends before it starts.', 4)
              """);

  @TempDir static Path folder;
  private static OpenRelease release;

  @BeforeAll
  static void publish() throws IOException {
    Lake lake = new Lake(folder);
    lake.deliver("referrals", "rows");
    release = OpenRelease.of(lake.publisher(REFUSED_AND_CHECKED).publish().release());
  }

  @AfterAll
  static void close() {
    release.close();
  }

  @Test
  void aValueIsItsNumeratorTimesTheMultiplierByItsDenominator() throws SQLException {
    assertEquals(
        List.of("2001.0 20.0 100.05", "10.0 160.0 6.25", "600.0 165675.0 36.21548"),
        rows(
            """
            select numerator, denominator, round(value, 5) from indicator_values
            where basis = 'extracts' and period = '2015-03' and breakdown = 'total'
            order by indicator
            """));
  }

  @Test
  void whatTheLoadAndTheChecksSaidIsCarried() throws SQLException {
    assertEquals(
        List.of("Too many rows fail."),
        rows("select refusal from deliveries where state = 'refused'"));
    assertEquals(
        List.of("A plan ends before it starts. 4"),
        rows("select sentence, rows from check_results where rows > 0"));
  }

  @Test
  void aMeanHasNoIntervalAndAPercentageAndARateHaveBoth() throws SQLException {
    assertEquals(
        List.of("plan_days 0 0", "re_referrals 2 2", "referrals 5 5"),
        rows(
            """
            select indicator,
                count(*) filter (lower_95 <= value and value <= upper_95),
                count(*) filter (lower_998 < lower_95 and upper_95 < upper_998)
            from indicator_values group by indicator order by indicator
            """));
  }

  @Test
  void aSmallCountAndItsCompanionLeaveNoNumberBehind() throws SQLException {
    assertEquals(
        List.of(
            "E07000143 suppressed null null null null null null null",
            "E07000144 suppressed null null null null null null null",
            "E07000145 shown 557.0 null null null null null null",
            "E07000146 shown 0.0 null null null null null null"),
        rows(
            """
            select breakdown_value, status, numerator, denominator, value, lower_95, upper_95,
                lower_998, upper_998
            from indicator_values where breakdown = 'district' order by breakdown_value
            """));
    assertEquals(
        List.of("1"),
        rows(
            """
            select count(distinct reason) from indicator_values
            where basis = 'extracts' and status = 'suppressed'
            """));
  }

  @Test
  void whatIsNotShownHasItsReasonAndNoNumbers() throws SQLException {
    assertEquals(
        List.of("unavailable null null null December was not delivered."),
        rows(
            """
            select status, numerator, denominator, value, reason
            from indicator_values where status = 'unavailable'
            """));
  }

  @Test
  void publishedValuesKeepTheStatusOfThePublisher() throws SQLException {
    assertEquals(
        List.of(
            "E10000001 5.0 10000.0 shown",
            "E10000003 null null suppressed",
            "E12000006 null null suppressed"),
        rows(
            """
            select area, numerator, denominator, status from indicator_values
            where basis = 'published' and area in ('E10000001', 'E10000003', 'E12000006')
            order by area
            """));
  }

  @Test
  void everyVintageIsKeptWithItsValue() throws SQLException {
    assertEquals(
        List.of("2016 477.1 477.1 false", "2024 478.8 478.8 true"),
        rows(
            """
            select vintage, round(value, 1), published_value, in_force
            from published_values where area = 'E10000020' order by vintage
            """));
  }

  @Test
  void aCountWithoutItsValueIsInNoRelease(@TempDir Path other) throws IOException {
    Lake lake = new Lake(other);
    lake.deliver("referrals", "rows");
    Publisher publisher =
        lake.publisher(RawWarehouse.invented().and("delete from raw.published_values"));
    assertEquals(
        "Cannot make the release: 4 counts have no value. A publication in force is not among all"
            + " publications.",
        assertThrows(IllegalStateException.class, publisher::publish).getMessage());
  }

  @Test
  void comparatorsLeaveOutWhatIsSuppressedAndSayHowManyThereWere() throws SQLException {
    assertEquals(
        List.of(
            "country 548.40380 1 1 shown 2024",
            "neighbours 10.00000 3 2 shown 2024",
            "region null 1 0 suppressed 2024"),
        rows(
            """
            select comparator, cast(value as decimal(9, 5)), members, members_with_value, status,
                vintage
            from comparators order by comparator
            """));
  }

  @Test
  void aReleaseSaysWhatItIs() throws SQLException {
    assertEquals(
        List.of(
            "area E10000020",
            "board Norfolk Safeguarding Children Board",
            "extracts_from 2015-03",
            "extracts_to 2015-03",
            "invented true",
            "made_at 2016-04-30T12:00:00Z",
            "parent ",
            "release " + release.release().id()),
        rows(
            """
            select key, value from release_info where key <> 'code_version' order by key
            """));
  }

  @Test
  void lineageIsTheModelsInOrderAndThenTheSources() throws SQLException {
    assertEquals(
        List.of("{\"models\": [\"staging.stg_referrals\"], \"sources\": [\"referrals\"]}"),
        rows("select lineage from indicators where indicator = 'referrals'"));
  }

  @Test
  void nothingOfTheWarehouseGoesAlong() throws SQLException {
    assertEquals(
        List.of("main"),
        rows("select distinct schema_name from duckdb_tables() order by schema_name"));
  }

  private List<String> rows(String sql) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection = release.connection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          cells.add(String.valueOf(rows.getObject(column)));
        }
        lines.add(String.join(" ", cells));
      }
    }
    return lines;
  }
}
