package org.nscb.scorecard.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractChangesTest {
  private static final String HEADER =
      "plan_id,child_id,start_date,end_date,initial_category,latest_category,previous_plans";
  private static final String APRIL = "norfolk_csc_cp_plans_2015-04.csv";

  @TempDir Path folder;

  @Test
  void aCheckThatStopsRefusesTheWholeFile() throws IOException {
    Path content = contentWith("checks:\n", "checks:\n" + check("range", "stop"));
    Door door =
        new Door(folder.resolve("data"), content)
            .put(
                APRIL,
                HEADER,
                "P1,K1,02/04/2015,,NEG,NEG,0",
                "P2,K1,02/04/2015,,NEG,NEG,4",
                "P3,K1,02/04/2015,,NEG,NEG,0");

    LoadReport report = door.load();

    assertEquals(
        "Cannot accept norfolk_csc_cp_plans_2015-04.csv: 1 rows fail few_plans, which the contract"
            + " does not let pass. Correct the extract and send it again.",
        report.files().get(0).message());
    assertEquals(List.of(), door.receipts().inForce());
    assertEquals(Map.of(), door.files(door.data().silver()));
  }

  @Test
  void aFileRefusedBeforeIsAcceptedOnceItsContractIsMended() throws IOException {
    Path strict = contentWith("checks:\n", "checks:\n" + check("range", "stop"));
    String[] lines = {HEADER, "P1,K1,02/04/2015,,NEG,NEG,4"};
    new Door(folder.resolve("data"), strict).put(APRIL, lines).load();

    Door mended = new Door(folder.resolve("data"));
    new Retrieval(mended.data(), Door.keys().landing())
        .retrieve(mended.receipts().list().get(0), APRIL, mended.data().inbox());
    LoadReport report = mended.load();

    assertEquals(FileResult.End.ACCEPTED, report.files().get(0).end());
    assertEquals(1, mended.receipt("cp_plans").rowsAccepted());
    assertEquals(2, mended.receipts().list().size(), "the refusal and the acceptance");
  }

  @Test
  void aColumnThatIsDroppedIsNotInSilver() throws IOException {
    Path content =
        contentWith(
            "previous_plans, type: integer, required: warn, privacy: keep",
            "previous_plans, type: integer, privacy: drop");
    Door door =
        new Door(folder.resolve("data"), content).put(APRIL, HEADER, "P1,K1,02/04/2015,,NEG,NEG,0");

    door.load();

    String columns =
        door.rows("cp_plans", "select column_name from (describe from silver)").toString();
    assertTrue(columns.contains("latest_category"));
    assertTrue(!columns.contains("previous_plans"), columns);
  }

  @Test
  void theRemarksTellReasonsWarningsAndRefusals() throws IOException {
    Door door =
        new Door(folder)
            .put("what.csv", "x")
            .put(
                APRIL,
                HEADER,
                "P1,K1,02/04/2015,02/05/2015,NEG,NEG,0",
                "P2,K1,02/04/2015,01/04/2015,NEG,NEG,0");

    List<String> remarks = door.load().remarks();

    assertEquals(
        "norfolk_csc_cp_plans_2015-04.csv, rows refused: end_not_before_start 1", remarks.get(0));
    assertEquals(
        "norfolk_csc_cp_plans_2015-04.csv, rows accepted with a warning: end_by_month_end 1",
        remarks.get(1));
    assertTrue(remarks.get(2).contains("share their sex, district with fewer than 5"));
    assertTrue(remarks.get(3).startsWith("Cannot recognise what.csv"));
  }

  private static String check(String kind, String severity) {
    return "  - {id: few_plans, kind: "
        + kind
        + ", columns: [previous_plans], min: 0, max: 3, severity: "
        + severity
        + ", message: There are more than three previous plans.}\n";
  }

  /** The content of the repository with a change in the contract of plans. */
  private Path contentWith(String text, String other) {
    return ChangedContent.in(folder.resolve("content")).contract("cp_plans", text, other).root();
  }
}
