package org.nscb.scorecard.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.lake.LockedException;
import org.nscb.scorecard.lake.WriterLock;

class CrashedLoadTest {
  private static final String HEADER =
      "referral_id,child_id,referral_date,source,primary_need,nfa,birth_month,sex,district";
  private static final String APRIL = "norfolk_csc_referrals_2015-04.csv";
  private static final String[] LINES = {
    HEADER, "R1,K1,02/04/2015,6,,N,,,", "R2,K2,31/04/2015,6,,N,,,"
  };

  @TempDir Path folder;

  @Test
  void aLoadThatDiesBeforeItsReceiptShowsNothingAndTheNextOneCompletesIt() throws IOException {
    Door door = new Door(folder.resolve("crashed")).put(APRIL, LINES);
    Path inTheWay = door.data().receipts();
    Files.createDirectories(inTheWay.getParent());
    Files.writeString(inTheWay, "no folder");

    assertThrows(LoadException.class, door::load);

    assertEquals(List.of(), door.receipts().list());
    assertEquals(
        1, door.files(door.data().silver()).size(), "rows lie in silver, without a receipt");
    assertEquals(List.of(APRIL), List.copyOf(door.files(door.data().inbox()).keySet()));

    Files.delete(inTheWay);
    Files.writeString(onlyFolder(door.data().silver()).resolve("half.parquet"), "half");
    door.load();

    Door clean = new Door(folder.resolve("clean")).put(APRIL, LINES);
    clean.load();
    assertEquals(
        clean.receipt("referrals").written().silver(),
        door.receipt("referrals").written().silver());
    assertEquals(
        clean.files(clean.data().silver()).keySet(), door.files(door.data().silver()).keySet());
    assertEquals(
        clean.files(clean.data().quarantine()).keySet(),
        door.files(door.data().quarantine()).keySet());
    assertEquals(Map.of(), door.files(door.data().inbox()));
  }

  @Test
  void aLoadThatDiedBeforeItEmptiedTheInboxIsFinishedByTheNext() throws IOException {
    Door door = new Door(folder).put(APRIL, LINES);
    door.load();

    LoadReport report = door.put(APRIL, LINES).load();

    assertEquals(FileResult.End.ALREADY_RECEIVED, report.files().get(0).end());
    assertEquals(Map.of(), door.files(door.data().inbox()));
    assertEquals(1, door.receipts().list().size());
  }

  @Test
  void whatACrashedLoadLeftInStagingIsCleared() throws IOException {
    Door door = new Door(folder).put(APRIL, LINES);
    Path left = door.data().staging().resolve("some-run/silver/referrals/delivery=x/part.parquet");
    Files.createDirectories(left.getParent());
    Files.writeString(left, "half");

    door.load();

    assertEquals(false, Files.exists(door.data().staging()));
    assertEquals(1, door.receipt("referrals").rowsAccepted());
  }

  @Test
  void twoLoadsDoNotWriteAtOnce() throws IOException {
    Door door = new Door(folder).put(APRIL, LINES);
    String message =
        assertThrows(
                LockedException.class, () -> WriterLock.whileHeld(door.data(), () -> door.load()))
            .getMessage();
    assertTrue(message.contains("another load, publish or rollback is at work there"), message);
    door.load();
    assertEquals(1, door.receipt("referrals").rowsAccepted());
  }

  private static Path onlyFolder(Path shelf) throws IOException {
    try (var files = Files.walk(shelf)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith("delivery="))
          .findFirst()
          .orElseThrow();
    }
  }
}
