package org.nscb.scorecard.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is judged by the contract as it reads for its own month. */
class DatedContractTest {
  private static final String HEADER =
      "plan_id,child_id,start_date,end_date,initial_category,latest_category";
  private static final String APRIL = "norfolk_csc_cp_plans_2015-04.csv";
  private static final String MAY = "norfolk_csc_cp_plans_2015-05.csv";
  private static final String CHANGE = "pipelines/sources/cp_plans/changes/2015-05.yml";

  @TempDir Path folder;

  @Test
  void aColumnAddedLaterIsRequiredFromThenOnAndEmptyBefore() throws IOException {
    Door door =
        door(
            """
            reason: The team is asked for
            columns:
              - {name: team, type: text, required: true, privacy: keep, keep_because: Names of teams.}
            """);
    door.put(APRIL, HEADER, "P1,K1,02/04/2015,,NEG,NEG")
        .put(MAY, HEADER + ",team", "P2,K1,02/04/2015,,NEG,NEG,East");

    LoadReport report = door.load();

    assertEquals(2, report.ended(FileResult.End.ACCEPTED).size(), report.remarks()::toString);
    assertEquals(
        List.of(List.of("East")),
        door.rows("cp_plans", "select team from silver where team is not null"));
    assertTrue(
        recognised(door, "2015-05")
            .contains("Contract as changed from 2015-05: The team is asked for."));
    assertTrue(
        recognised(door, "2015-04").stream().noneMatch(s -> s.contains("changed")),
        "April is judged as before");
  }

  @Test
  void aColumnMadeRequiredRefusesALaterFileWithoutItAndNoEarlierOne() throws IOException {
    Door door =
        door(
            """
            reason: Ends were forgotten.
            columns:
              - {name: previous_plans, required: true}
            """);
    door.put(APRIL, HEADER, "P1,K1,02/04/2015,,NEG,NEG")
        .put(MAY, HEADER, "P2,K1,02/04/2015,,NEG,NEG");

    LoadReport report = door.load();

    assertEquals(FileResult.End.ACCEPTED, report.files().get(0).end());
    assertEquals(FileResult.End.REFUSED, report.files().get(1).end());
    assertTrue(report.files().get(1).message().contains("it has no column previous_plans"));
  }

  @Test
  void aHeaderRenamedLaterIsKnownFromThenOn() throws IOException {
    Door door =
        door(
            """
            reason: The system was replaced.
            columns:
              - {name: start_date, headers: [Plan from]}
            """);
    String renamed = HEADER.replace("start_date", "Plan from");
    door.put(APRIL, renamed, "P1,K1,02/04/2015,,NEG,NEG")
        .put(MAY, renamed, "P2,K1,02/04/2015,,NEG,NEG");

    LoadReport report = door.load();

    assertEquals(FileResult.End.REFUSED, report.files().get(0).end());
    assertEquals(FileResult.End.ACCEPTED, report.files().get(1).end());
  }

  @Test
  void aCodeSetMayBeAnotherFromAMonthOn() throws IOException {
    ChangedContent content =
        ChangedContent.in(folder.resolve("content"))
            .write("warehouse/reference/codes/abuse_2015.csv", "code,label,group\nN,New,\n")
            .write(
                CHANGE,
                """
                reason: New categories
                columns:
                  - {name: initial_category, codes: abuse_2015}
                """);
    Door door = new Door(folder.resolve("data"), content.root());
    door.put(APRIL, HEADER, "P1,K1,02/04/2015,,NEG,NEG", "P2,K1,02/04/2015,,N,NEG")
        .put(MAY, HEADER, "P1,K1,02/05/2015,,NEG,NEG", "P2,K1,02/05/2015,,N,NEG");

    door.load();

    assertEquals(
        List.of(List.of("N"), List.of("NEG")),
        door.rows("cp_plans", "select distinct initial_category from silver order by 1"));
    assertEquals(2, door.receipts().list().stream().mapToLong(r -> r.rowsQuarantined()).sum());
  }

  @Test
  void aCheckDroppedLaterIsMadeUntilThen() throws IOException {
    Door door =
        door(
            """
            reason: Ends are checked at the source.
            drop_checks: [end_not_before_start]
            set: {stop_share: 1.0}
            """);
    door.put(APRIL, HEADER, "P1,K1,02/04/2015,01/04/2015,NEG,NEG", "P2,K1,02/04/2015,,NEG,NEG")
        .put(MAY, HEADER, "P1,K1,02/04/2015,01/04/2015,NEG,NEG");

    door.load();

    assertEquals(
        List.of(Map.of("end_not_before_start", 1L), Map.of()),
        door.receipts().list().stream().map(r -> r.rows().reasons()).toList());
  }

  private Door door(String change) {
    ChangedContent content = ChangedContent.in(folder.resolve("content")).write(CHANGE, change);
    return new Door(folder.resolve("data"), content.root());
  }

  private static List<String> recognised(Door door, String period) {
    return door.receipts().list().stream()
        .filter(r -> r.period().toString().equals(period))
        .flatMap(r -> r.arrival().recognised().stream())
        .toList();
  }
}
