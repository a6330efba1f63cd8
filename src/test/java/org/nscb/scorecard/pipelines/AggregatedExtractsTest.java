package org.nscb.scorecard.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.pipelines.FileResult.End;
import org.nscb.scorecard.pipelines.intake.Xlsx;

/** Counts that an agency has added up, on their whole way into silver. */
class AggregatedExtractsTest {
  private static final String HEADER =
      "District|Missing episodes|Children missing|Episodes ended|Interviews offered|"
          + "Interviews accepted|Interviews within 72 hours|CSE low risk|CSE medium risk|"
          + "CSE high risk";

  @TempDir Path folder;
  private Door door;

  @BeforeEach
  void anEmptyLake() {
    door = new Door(folder.resolve("data"));
  }

  @Test
  void aCountThatIsHeldBackInAWorkbookIsTrueInAColumnOfItsOwn() throws IOException {
    door.putBytes(
        "norfolk_police_missing_and_cse_2015-04.xlsx",
        new Xlsx()
            .sheet(
                "Missing and CSE",
                HEADER,
                "Norwich|48|31|46|44|30|25|31|22|13",
                "Broadland|9|7|9|8|6|1-5|8|c|0")
            .bytes());

    LoadReport report = door.load();

    assertEquals(End.ACCEPTED, report.files().get(0).end(), () -> report.remarks().toString());
    assertEquals(
        List.of(
            List.of("E07000144", "9", "", "true", "", "true", "0", "false"),
            List.of("E07000148", "48", "25", "false", "22", "false", "13", "false")),
        door.rows(
            "missing_and_cse",
            "select district, missing_episodes, interviews_within_72_hours,"
                + " interviews_within_72_hours_withheld, children_at_medium_risk,"
                + " children_at_medium_risk_withheld, children_at_high_risk,"
                + " children_at_high_risk_withheld from silver order by district"));
  }

  @Test
  void aColumnThatTheContractDoesNotNameIsRefused() throws IOException {
    door.put(
        "norfolk_police_missing_and_cse_2015-04.csv",
        (HEADER + "|Sex").replace('|', ','),
        "Norwich,48,31,46,44,30,25,31,22,13,M",
        "Norwich,40,30,36,34,20,15,21,12,10,F");

    FileResult result = door.load().files().get(0);

    assertEquals(End.REFUSED, result.end());
    assertTrue(
        result
            .message()
            .contains(
                "it has columns that the contract of missing_and_cse does not name: Sex. Counts"
                    + " that were added up come in exactly its columns; remove the others."),
        result.message());
  }
}
