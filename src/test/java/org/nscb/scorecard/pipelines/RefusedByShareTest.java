package org.nscb.scorecard.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When so many rows are at fault that the whole delivery is refused. */
class RefusedByShareTest {
  private static final String HEADER = "referral_id,child_id,referral_date,source,nfa,sex";
  private static final String APRIL = "norfolk_csc_referrals_2015-04.csv";
  private static final String ROW = "R1,K1,02/04/2015,6,N,M";

  @TempDir Path folder;

  @Test
  void aCheckMayHaveAShareOfItsOwn() throws IOException {
    Door door =
        door(
            "checks:\n",
            "checks:\n  - {id: id_form, kind: pattern, columns: [child_id], pattern: 'K\\d', "
                + "severity: warn, stop_share: 0.25, message: It is not like K1.}\n");
    door.put(
        APRIL,
        HEADER,
        ROW,
        "R2,Q,02/04/2015,6,N,M",
        "R3,Q,02/04/2015,6,N,M",
        "R4,K2,02/04/2015,6,N,");

    assertEquals(
        "Cannot accept "
            + APRIL
            + ": 2 of 4 rows fail id_form, more than the share of 0.25 that the contract allows for"
            + " it. Correct the extract and send it again.",
        door.load().files().get(0).message());
  }

  @Test
  void rowsThatAreThereTwiceAreHeldAgainstTheFileUnlessTheContractLetsThem() throws IOException {
    String[] lines = {HEADER, ROW, ROW, ROW};
    Door strict = door("due_day: 10\n", "due_day: 10\n");
    strict.put(APRIL, lines);
    assertEquals(FileResult.End.REFUSED, strict.load().files().get(0).end());

    ChangedContent content =
        ChangedContent.in(folder.resolve("mild"))
            .contract("referrals", "due_day: 10\n", "due_day: 10\nduplicates: warn\n");
    Door mild = new Door(folder.resolve("mild-data"), content.root()).put(APRIL, lines);

    assertEquals(FileResult.End.ACCEPTED, mild.load().files().get(0).end());
    assertEquals(2, mild.receipt("referrals").rowsQuarantined());
    assertEquals(List.of(List.of("1")), mild.rows("referrals", "select count(*) from silver"));
  }

  @Test
  void oneRowThatIsThereTwiceRefusesTheFileWhereThatStops() throws IOException {
    Door door = door("due_day: 10\n", "due_day: 10\nduplicates: stop\n");
    door.put(APRIL, HEADER, ROW, ROW, "R2,K1,02/04/2015,6,N,M", "R3,K1,02/04/2015,6,N,M");

    assertEquals(
        "Cannot accept "
            + APRIL
            + ": 1 rows fail exact_duplicate, which the contract does not let pass. Correct the"
            + " extract and send it again.",
        door.load().files().get(0).message());
  }

  @Test
  void theRepetitionOfARowInALaterPieceOfTheFileIsToldAsSuch() throws IOException {
    Door door = new Door(folder.resolve("data"));
    String[] lines = new String[201];
    lines[0] = HEADER;
    for (int i = 1; i <= 200; i++) {
      lines[i] = "R" + i + ",K1,02/04/2015,6,N,M";
    }
    lines[150] = lines[3];
    lines[180] = lines[4].replace(",N,", ",Y,");
    door.put(APRIL, lines);

    door.load(512);

    assertEquals(
        List.of(List.of("150", "[exact_duplicate]"), List.of("180", "[duplicate_key]")),
        door.rows("referrals", "select row_number, reasons from quarantine order by 1"));
  }

  private Door door(String text, String other) {
    ChangedContent content =
        ChangedContent.in(folder.resolve("content")).contract("referrals", text, other);
    return new Door(folder.resolve("data"), content.root());
  }
}
