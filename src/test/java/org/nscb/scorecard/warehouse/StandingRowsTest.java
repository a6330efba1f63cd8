package org.nscb.scorecard.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.content.ContentLoader;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.lake.Slot;
import org.nscb.scorecard.pipelines.SmallContent;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

class StandingRowsTest {
  private static final YearMonth APRIL = YearMonth.of(2015, 4);
  private static final YearMonth MAY = YearMonth.of(2015, 5);
  private static final YearMonth JUNE = YearMonth.of(2015, 6);
  private static final YearMonth SEPTEMBER = YearMonth.of(2015, 9);
  private static final String NOTHING = "";

  @TempDir Path folder;
  private Path root;
  private InventedLake lake;
  private WarehouseDatabase database;

  @BeforeEach
  void start() throws IOException {
    root = SmallContent.in(folder.resolve("content")).root();
    lake = new InventedLake(folder.resolve("data"));
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void ofWindowsThatOverlapTheRowOfTheLatestPeriodStandsThoughItCameFirst() {
    visits(MAY, "('V1', '2015-04-02', 45), ('V2', '2015-05-03', 10)");
    visits(APRIL, "('V1', '2015-04-02', 30)");
    build();

    assertEquals(List.of("V1 45", "V2 10"), standing());
    assertEquals(List.of(), findings());
  }

  @Test
  void aRowThatALaterFileOfItsMonthsLacksHasVanishedAndIsCounted() {
    String april = visits(APRIL, "('V1', '2015-04-02', 30), ('V2', '2015-04-03', 30)");
    String may = visits(MAY, "('V2', '2015-04-03', 30)");
    visits(JUNE, "('V2', '2015-04-03', 30)");
    build();

    assertEquals(List.of("V2 30"), standing());
    assertEquals(List.of(april + " vanished " + may + " 1"), findings());
  }

  @Test
  void aRowThatComesBackHasNotVanishedAndOneBeforeTheWindowStands() {
    visits(APRIL, "('V1', '2015-04-02', 30), ('V2', '2015-04-03', 30)");
    visits(MAY, "('V2', '2015-04-03', 30)");
    visits(JUNE, "('V1', '2015-04-02', 31), ('V2', '2015-04-03', 30)");
    visits(SEPTEMBER, "('V9', '2015-09-03', 5)");
    build();

    assertEquals(List.of("V1 31", "V2 30", "V9 5"), standing());
    assertEquals(List.of(), findings());
  }

  @Test
  void aRowThatTheLaterFileHasInQuarantineHasNotVanished() {
    visits(APRIL, "('V1', '2015-04-02', 30)");
    lake.deliver(
        slot("visits", MAY, NOTHING),
        rows("('V2', '2015-05-03', 5)"),
        rows("('V1', '2015-04-02', 900)"));
    build();

    assertEquals(List.of("V1 30", "V2 5"), standing());
    assertEquals(List.of(), findings());
  }

  @Test
  void anotherAgencysFileSpeaksAgainstNothing() {
    visits(APRIL, "('V1', '2015-04-02', 30)");
    lake.deliver(
        new Slot("visits", "norfolk_police", MAY, NOTHING),
        rows("('V1', '2015-04-02', 7)"),
        rows("('V0', '2015-04-02', 7)"));
    build();

    assertEquals(List.of("V1 30", "V1 7"), standing());
  }

  @Test
  void ofARowThatTwoPartsHoldTheLowestPartKeepsItsOwn() {
    String tenth = referrals("10", "('R1', 9), ('R2', 9)");
    String second = referrals("2", "('R1', 5)");
    build();

    assertEquals(
        List.of("R1 5", "R2 9"),
        read("select referral_id || ' ' || days from silver.referrals order by all"));
    assertEquals(List.of(tenth + " repeated " + second + " 1"), findings());
  }

  @Test
  void whatReferredToALeftOutRowIsLeftOutToo() {
    referrals(NOTHING, "('R1', 1)");
    String visits =
        lake.deliver(
            slot("visits", APRIL, NOTHING),
            "select 'V1' as visit_id, date '2015-04-02' as visit_date, 'R9' as referral_id union all"
                + " select 'V2', date '2015-04-02', 'R1' union all"
                + " select 'V3', date '2015-04-02', null",
            rows("('V0', '2015-04-02', 7)"));
    String plans = plans("('P1', 'R1', 'V1'), ('P2', 'R9', 'V2'), ('P3', null, 'V3')");
    build();

    assertEquals(List.of("V2", "V3"), read("select visit_id from silver.visits order by all"));
    assertEquals(List.of("P2", "P3"), read("select plan_id from silver.plans order by all"));
    assertEquals(
        List.of(
            plans + " reference_fail visit_is_known 1",
            plans + " reference_warn referral_is_known 1",
            visits + " reference_fail referral_is_known 1"),
        findings());
  }

  @Test
  void aReferenceThatStopsLeavesTheDeliveryOutAndItsMonthIsNotDelivered() throws IOException {
    Path contract = root.resolve("pipelines/sources/plans/contract.yml");
    Files.writeString(
        contract, Files.readString(contract).replace("severity: warn", "severity: stop"));
    referrals(NOTHING, "('R1', 1)");
    String plans = plans("('P1', 'R9', null), ('P2', 'R1', null)");
    build();

    assertEquals(List.of(), read("select plan_id from silver.plans"));
    assertEquals(
        List.of("referrals"), read("select source from silver.deliveries order by source"));
    assertEquals(
        List.of("left_out"),
        read("select state from raw.deliveries where delivery = '" + plans + "'"));
    assertEquals(
        List.of(
            plans + " reference_not_judged visit_is_known 0",
            plans + " reference_stop referral_is_known 1"),
        findings("true"));
  }

  @Test
  void aReferenceIntoASourceThatNeverCameIsNotJudgedAndThatIsSaid() {
    String april =
        lake.deliver(
            slot("visits", APRIL, NOTHING),
            "select 'V1' as visit_id, date '2015-04-02' as visit_date, 'R9' as referral_id",
            rows("('V0', '2015-04-02', 7)"));
    build();

    assertEquals(List.of("V1"), read("select visit_id from silver.visits"));
    assertEquals(List.of(april + " reference_not_judged referral_is_known 0"), findings("true"));
  }

  private String visits(YearMonth period, String values) {
    return lake.deliver(
        slot("visits", period, NOTHING), rows(values), rows("('V0', '2014-01-01', 7)"));
  }

  private static String rows(String values) {
    return "select visit_id, cast(day as date) as visit_date, minutes from (values "
        + values
        + ") as v (visit_id, day, minutes)";
  }

  private String referrals(String part, String values) {
    String select =
        "select referral_id, date '2015-04-02' as referral_date, days from (values "
            + values
            + ") as v (referral_id, days)";
    return lake.deliver(slot("referrals", APRIL, part), select, select + " where days < 0");
  }

  private String plans(String values) {
    String select =
        "select plan_id, referral_id, visit_id, date '2015-04-02' as start_date from (values "
            + values
            + ") as v (plan_id, referral_id, visit_id)";
    return lake.deliver(slot("plans", APRIL, NOTHING), select, select + " where plan_id is null");
  }

  private static Slot slot(String source, YearMonth period, String part) {
    return new Slot(source, "norfolk_csc", period, part);
  }

  private void build() {
    close();
    database = WarehouseDatabase.inMemory();
    new Warehouse(new ContentLoader(root).load(), lake.data())
        .build(database, new Receipts(lake.data()).ledger());
  }

  private List<String> standing() {
    return read("select visit_id || ' ' || minutes from silver.visits order by all");
  }

  private List<String> findings() {
    return findings("kind <> 'reference_not_judged'");
  }

  private List<String> findings(String which) {
    return read(
        "select delivery || ' ' || kind || ' ' || name || ' ' || rows from raw.delivery_findings"
            + " where kind <> 'encoding' and "
            + which
            + " order by all");
  }

  private List<String> read(String sql) {
    return database.query(sql, row -> row.getString(1));
  }
}
