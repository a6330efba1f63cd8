package org.nscb.scorecard.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.lake.Receipt;

class ReleasesTest {

  @TempDir Path folder;
  private Lake lake;
  private Receipt receipt;

  @BeforeEach
  void aLakeWithOneDelivery() throws IOException {
    lake = new Lake(folder);
    receipt = lake.deliver("referrals", "rows");
  }

  @Test
  void beforeTheFirstPublishThereIsNone() {
    assertEquals(Optional.empty(), lake.releases().findCurrent());
    assertEquals(List.of(), lake.releases().list());
  }

  @Test
  void whatWasWrittenPassesVerification() throws IOException {
    lake.publisher(RawWarehouse.invented()).publish();
    assertEquals(new Verification(1, 1, 4, List.of()), lake.releases().verify());
  }

  @Test
  void verificationTellsEveryProblemAtOnce() throws IOException {
    Release first = lake.publisher(RawWarehouse.invented()).publish().release();
    lake.deliver("referrals", "corrected rows");
    Release second = lake.publisher(RawWarehouse.invented()).publish().release();
    flipOneByte(first.database());
    Files.delete(second.database());
    Files.writeString(second.folder().resolve("note.txt"), "?");
    String silver = receipt.written().silver().get(0).path();
    flipOneByte(lake.data().root().resolve(silver));
    String quarantine = receipt.written().quarantine().get(0).path();
    flipOneByte(lake.data().root().resolve(quarantine));
    String landed = receipt.arrival().landed().path();
    Files.delete(lake.data().root().resolve(landed));
    assertEquals(
        List.of(
            "releases/" + second.id() + "/note.txt is not in the manifest.",
            landed + " is missing.",
            "releases/"
                + first.id()
                + "/scorecard.duckdb does not have the hash that the manifest of the release gives.",
            "releases/" + second.id() + "/scorecard.duckdb is missing.",
            quarantine + " does not have the hash that its receipt gives.",
            silver + " does not have the hash that its receipt gives."),
        inOrder(lake.releases().verify().problems(), first));
  }

  @Test
  void aPointerThatNamesNoReleaseIsAProblem() throws IOException {
    lake.publisher(RawWarehouse.invented()).publish();
    Files.writeString(
        lake.data().releases().resolve("current"),
        "20160101T000000Z-00000000 " + "0".repeat(64) + "\n");
    assertEquals(1, lake.releases().verify().problems().size());
    ReleaseException refusal =
        assertThrows(ReleaseException.class, () -> lake.releases().findCurrent());
    assertTrue(refusal.getMessage().contains("20160101T000000Z-00000000"), refusal.getMessage());
  }

  @Test
  void whatAKilledLoadLeftIsNamed() throws IOException {
    Path left = lake.data().silver().resolve("referrals/delivery=x/part.parquet");
    Files.createDirectories(left.getParent());
    Files.writeString(left, "rows");
    assertEquals(
        List.of(
            "silver/referrals/delivery=x/part.parquet is in no receipt. Load again if a"
                + " load was killed; restore the receipt if one is lost."),
        lake.releases().verify().problems());
  }

  @Test
  void aReceiptThatWentMissingIsFoundByItsSequenceOrByTheReleaseThatWasMadeOfIt()
      throws IOException {
    Receipt last = lake.deliver("assessments", "other rows");
    lake.publisher(RawWarehouse.invented()).publish();
    Files.delete(lake.data().receipts().resolve(last.delivery() + ".json"));
    assertEquals(
        "The receipt of "
            + last.delivery()
            + ", which a release was made of, is missing. Restore it from a backup.",
        lake.releases().verify().problems().get(0));
    lake.deliver("section47", "more rows");
    assertTrue(
        lake.releases()
            .verify()
            .problems()
            .contains("The receipt with the sequence 2 is missing. Restore it from a backup."));
  }

  @Test
  void noPathGetsIntoAnId() {
    assertThrows(ReleaseException.class, () -> lake.releases().get("../landing"));
    assertThrows(ReleaseException.class, () -> lake.releases().rollback(".."));
  }

  @Test
  void aDamagedReleaseIsNotRolledBackTo() throws IOException {
    Release first = lake.publisher(RawWarehouse.invented()).publish().release();
    lake.deliver("referrals", "corrected rows");
    Release second = lake.publisher(RawWarehouse.invented()).publish().release();
    flipOneByte(first.database());
    assertThrows(ReleaseException.class, () -> lake.releases().rollback(first.id()));
    assertEquals(Optional.of(second), lake.releases().findCurrent());
  }

  private static void flipOneByte(Path file) throws IOException {
    assertTrue(file.toFile().setWritable(true));
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
  }

  /** The two releases sort by hash, so either may come first. */
  private static List<String> inOrder(List<String> problems, Release first) {
    return problems.stream()
        .sorted(
            java.util.Comparator.comparing(
                (String problem) ->
                    problem.contains("not in the manifest")
                        ? 0
                        : problem.startsWith("landing/")
                            ? 1
                            : problem.contains(first.id())
                                ? 2
                                : problem.startsWith("releases/") ? 3 : 4))
        .toList();
  }
}
