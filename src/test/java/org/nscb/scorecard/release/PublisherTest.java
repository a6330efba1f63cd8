package org.nscb.scorecard.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.lake.LockedException;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.WriterLock;
import org.nscb.scorecard.lake.hashes.Sha256;
import org.nscb.scorecard.release.Publication.Outcome;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase.WarehouseSqlException;

class PublisherTest {

  @TempDir Path folder;
  private Lake lake;

  @BeforeEach
  void anEmptyLake() throws IOException {
    lake = new Lake(folder);
  }

  @Test
  void aReleaseHasItsFileItsManifestAndThePointer() throws IOException {
    Receipt receipt = lake.deliver("referrals", "rows");
    Publication publication = lake.publisher(RawWarehouse.invented()).publish();
    Release release = publication.release();
    assertEquals(Outcome.MADE, publication.outcome());
    assertTrue(release.id().matches("20160430T120000Z-[0-9a-f]{8}"), release.id());
    assertEquals(Optional.of(release), lake.releases().findCurrent());
    assertEquals(List.of("manifest.json", "scorecard.duckdb"), filesIn(release.folder()));
    Manifest manifest = release.manifest();
    assertEquals(Lake.NOON, manifest.madeAt());
    assertEquals("", manifest.parent());
    assertEquals(
        List.of(new Manifest.DeliveryInForce(receipt.delivery(), receipt.sha256())),
        manifest.deliveries());
    Manifest.SealedFile file = manifest.files().get(0);
    assertEquals(Sha256.of(release.database()), file.sha256());
    assertEquals(Files.size(release.database()), file.bytes());
    assertEquals(15, manifest.rows().get("indicator_values"));
    assertFalse(Files.getPosixFilePermissions(release.database()).toString().contains("WRITE"));
  }

  @Test
  void publishingAgainWithNothingNewMakesNoRelease() throws IOException {
    lake.deliver("referrals", "rows");
    Release first = lake.publisher(RawWarehouse.invented()).publish().release();
    Publication second =
        lake.publisher(RawWarehouse.invented(), Lake.NOON.plusSeconds(60)).publish();
    assertEquals(new Publication(first, Outcome.NOTHING_NEW), second);
    assertEquals(1, lake.releases().list().size());
    assertTrue(second.toString().startsWith("Nothing new since release " + first.id()));
  }

  @Test
  void aNewDeliveryMakesANewReleaseWhoseParentIsTheLast() throws IOException {
    lake.deliver("referrals", "rows");
    Release first = lake.publisher(RawWarehouse.invented()).publish().release();
    lake.deliver("referrals", "corrected rows");
    Release second = lake.publisher(RawWarehouse.invented()).publish().release();
    assertNotEquals(first.id(), second.id());
    assertEquals(first.id(), second.manifest().parent());
    assertEquals(1, second.manifest().deliveries().size());
    assertEquals(Optional.of(second), lake.releases().findCurrent());
    assertEquals(2, lake.releases().list().size());
  }

  @Test
  void changedContentMakesANewReleaseAndChangedDocumentsDoNot() throws IOException {
    lake.deliver("referrals", "rows");
    lake.publisher(RawWarehouse.invented()).publish();
    lake.writeContent("warehouse/README.md", "Read me.");
    assertEquals(Outcome.NOTHING_NEW, lake.publisher(RawWarehouse.invented()).publish().outcome());
    lake.writeContent("warehouse/macros.sql", "create macro rate(n, d) as n / d;");
    assertEquals(Outcome.MADE, lake.publisher(RawWarehouse.invented()).publish().outcome());
  }

  @Test
  void withoutADeliveryThereIsNothingToPublish() {
    assertThrows(
        NothingYetException.class, () -> lake.publisher(RawWarehouse.invented()).publish());
  }

  /** The path of the silver of a delivery that is no longer what its receipt says. */
  private String changedSilver() throws IOException {
    Receipt receipt = lake.deliver("referrals", "rows");
    String silver = receipt.written().silver().get(0).path();
    Files.writeString(lake.data().root().resolve(silver), "rowz");
    return silver;
  }

  @Test
  void silverThatIsNotAsItWasWrittenStopsThePublish() throws IOException {
    String silver = changedSilver();
    ReleaseException stop =
        assertThrows(
            ReleaseException.class, () -> lake.publisher(RawWarehouse.invented()).publish());
    assertEquals(
        "Cannot publish: "
            + silver
            + " does not have the hash that its receipt gives. Restore from a backup what is named,"
            + " then publish again.",
        stop.getMessage());
    assertEquals(List.of(), lake.releases().list());
    assertEquals(0, lake.data().releases().toFile().list().length);
  }

  @Test
  void aBuildThatFailsOverChangedSilverIsSaidToFailForThat() throws IOException {
    String silver = changedSilver();
    Publisher publisher =
        lake.publisher(
            (database, ledger) -> {
              throw new IllegalStateException("cannot be read");
            });
    ReleaseException stop = assertThrows(ReleaseException.class, publisher::publish);
    assertTrue(stop.getMessage().startsWith("Cannot publish: " + silver), stop.getMessage());
  }

  @Test
  void aMissingReceiptStopsThePublish() throws IOException {
    Receipt first = lake.deliver("referrals", "rows");
    lake.deliver("assessments", "other rows");
    Files.delete(lake.data().receipts().resolve(first.delivery() + ".json"));
    ReleaseException stop =
        assertThrows(
            ReleaseException.class, () -> lake.publisher(RawWarehouse.invented()).publish());
    assertEquals(
        "Cannot publish: The receipt with the sequence 1 is missing. Restore it from a backup."
            + " Restore from a backup what is named, then publish again.",
        stop.getMessage());
  }

  @Test
  void aPublishThatBreaksOffLeavesTheCurrentRelease() throws IOException {
    lake.deliver("referrals", "rows");
    Release first = lake.publisher(RawWarehouse.invented()).publish().release();
    lake.deliver("referrals", "corrected rows");
    assertThrows(
        WarehouseSqlException.class,
        () -> lake.publisher(RawWarehouse.invented().and("select no_such_column")).publish());
    assertEquals(Optional.of(first), lake.releases().findCurrent());
    assertEquals(List.of(first), lake.releases().list());
    lake.publisher(RawWarehouse.invented()).publish();
    try (Stream<Path> left = Files.list(lake.data().releases())) {
      assertEquals(
          0, left.filter(path -> path.getFileName().toString().startsWith(".making")).count());
    }
  }

  @Test
  void onePublishAtATime() throws IOException {
    lake.deliver("referrals", "rows");
    assertThrows(
        LockedException.class,
        () ->
            WriterLock.whileHeld(
                lake.data(), () -> lake.publisher(RawWarehouse.invented()).publish()));
  }

  @Test
  void afterARollbackTheSameInputsMakeAReleaseOfTheirOwn() throws IOException {
    lake.deliver("referrals", "rows");
    Instant now = Lake.NOON;
    Release first = lake.publisher(RawWarehouse.invented(), now).publish().release();
    lake.deliver("referrals", "corrected rows");
    Release second = lake.publisher(RawWarehouse.invented(), now).publish().release();
    lake.releases().rollback(first.id());
    assertEquals(Optional.of(first), lake.releases().findCurrent());
    Release third = lake.publisher(RawWarehouse.invented(), now).publish().release();
    assertNotEquals(second.id(), third.id());
    assertEquals(second.manifest().inputsHash(), third.manifest().inputsHash());
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
