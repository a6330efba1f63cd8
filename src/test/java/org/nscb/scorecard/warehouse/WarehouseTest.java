package org.nscb.scorecard.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.ContentException;
import org.nscb.scorecard.content.ContentLoader;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

class WarehouseTest {
  private static final YearMonth MAY = YearMonth.of(2015, 5);
  private static final YearMonth JUNE = YearMonth.of(2015, 6);

  @TempDir Path folder;
  private Content content;
  private InventedLake lake;
  private WarehouseDatabase database;

  @BeforeEach
  void start() {
    content = new ContentLoader(Path.of("")).load();
    lake = new InventedLake(folder.resolve("data"));
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void aResubmissionTakesThePlaceOfTheDeliveryBefore() {
    String first = lake.deliver("referrals", MAY, referrals("2015-05-04", 3));
    String second = lake.deliver("referrals", MAY, referrals("2015-05-04", 5));
    String refused = lake.refuse("referrals", MAY);

    assertEquals(List.of("5.0 shown"), build("select numerator || ' ' || status" + ofMay()));
    assertEquals(
        List.of(
            first + " superseded " + second + " ",
            second + " in_force  ",
            refused + " refused  Too many rows fail."),
        read(
            "select delivery || ' ' || state || ' ' || superseded_by || ' ' || refusal from raw.deliveries"));
  }

  @Test
  void aDeliveryWithoutRowsIsAMonthOf0() {
    lake.deliver("referrals", MAY, referrals("2015-05-04", 3) + " limit 0");
    assertEquals(List.of("0.0 shown"), build("select numerator || ' ' || status" + ofMay()));
  }

  @Test
  void aSourceThatNothingWasDeliveredForMakesItsIndicatorsUnavailable() {
    lake.deliver("referrals", MAY, referrals("2015-05-04", 3));
    assertEquals(
        List.of("unavailable Not delivered: Child protection plans for May 2015."),
        build(
            """
            select status || ' ' || reason from raw.indicator_values
            where indicator = 'cp_plans' and period_type = 'month'
            """));
  }

  @Test
  void aColumnThatAnOlderFileDoesNotHaveIsNull() {
    lake.deliver(
        "referrals",
        MAY,
        """
        select 'r9' as referral_id, 'c9' as child_id, date '2015-05-04' as referral_date,
            '6' as source, false as nfa
        """);
    lake.deliver("referrals", JUNE, referrals("2015-06-04", 2));
    build("select 1");
    assertEquals(
        List.of("unknown 1.0", "E07000148 0.0"),
        read(
            """
            select breakdown_value || ' ' || numerator from raw.indicator_values
            where indicator = 'referrals' and breakdown = 'district' and period_type = 'month'
                and period = '2015-05'
            order by breakdown_value desc
            """));
  }

  @Test
  void aWarningIsCountedAndStopsNothing() {
    lake.deliver(
        "cp_plans",
        MAY,
        """
        select 'p' || n as plan_id, 'c' as child_id, date '2015-05-04' + cast(n as integer) as start_date,
            cast(null as date) as end_date, 'NEG' as initial_category, 'NEG' as latest_category
        from range(2) as r (n)
        """);
    assertEquals(
        List.of("1"),
        build(
            """
            select cast(rows as varchar) from raw.check_results
            where name = 'two_open_plans_of_a_child' and severity = 'warn'
            """));
  }

  @Test
  void aCheckThatMustHoldStopsTheBuild() {
    WarehouseException stopped =
        assertThrows(
            WarehouseException.class,
            () -> WarehouseExample.withCheck(content, "-- fail: There is a one.\nselect 1", lake));
    assertEquals(
        "Cannot publish: the check example found 1 row. There is a one."
            + " Look at warehouse/checks/example.sql.",
        stopped.getMessage());
  }

  @Test
  void aModelThatStumblesOverAValueDoesNotTellIt() {
    lake.deliver("referrals", MAY, referrals("2015-05-04", 1));
    Content changed =
        WarehouseExample.withModels(
            content,
            Map.of("marts.example", "select cast(district as integer) from silver.referrals"));
    database = WarehouseDatabase.inMemory();
    ContentException stopped =
        assertThrows(
            ContentException.class,
            () ->
                new Warehouse(changed, lake.data())
                    .build(database, new Receipts(lake.data()).ledger()));
    assertEquals(
        List.of(
            "warehouse/marts/example.sql: is not accepted by DuckDB:"
                + " Conversion Error: a value does not fit. Correct the select."),
        stopped.problems().stream().map(Object::toString).toList());
    assertEquals(null, stopped.getCause());
  }

  @Test
  void theLineageOfAnIndicatorNamesItsModelsInOrderAndItsSources() {
    String lineage =
        build("select models from raw.lineage where indicator = 're_referrals_within_12_months'")
            .get(0);
    assertTrue(lineage.startsWith("{\"models\":[\"staging."), "it begins with staging: " + lineage);
    assertTrue(
        lineage.indexOf("staging.stg_referrals__referrals")
                < lineage.indexOf("intermediate.int_referrals__with_previous")
            && lineage.indexOf("intermediate.int_referrals__with_previous")
                < lineage.indexOf("marts.fct_referrals"),
        lineage);
    assertTrue(lineage.contains("\"referrals\""), lineage);
  }

  @Test
  void theSameDeliveriesGiveTheSameValues() {
    lake.deliver("referrals", MAY, referrals("2015-05-04", 3));
    String all = "select cast(v as varchar) from raw.indicator_values as v order by all";
    assertEquals(build(all), build(all));
  }

  private static String referrals(String date, int rows) {
    return """
    select 'r' || n as referral_id, 'c' || n as child_id, date '%s' as referral_date, '6' as source,
        false as nfa, date '2009-01-01' as birth_month, 'F' as sex, 'E07000148' as district
    from range(%d) as r (n)
    """
        .formatted(date, rows);
  }

  private static String ofMay() {
    return """
     from raw.indicator_values where indicator = 'referrals' and period_type = 'month'
        and period = '2015-05' and breakdown = 'total'
    """;
  }

  private List<String> build(String sql) {
    close();
    database = WarehouseDatabase.inMemory();
    new Warehouse(content, lake.data()).build(database, new Receipts(lake.data()).ledger());
    return read(sql);
  }

  private List<String> read(String sql) {
    return database.query(sql, row -> row.getString(1));
  }
}
