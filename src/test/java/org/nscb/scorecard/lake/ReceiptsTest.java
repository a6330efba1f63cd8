package org.nscb.scorecard.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptsTest {
  @TempDir Path folder;

  @Test
  void aReceiptIsReadAsItWasWritten() {
    Receipts receipts = new Receipts(new DataFolder(folder));
    Receipt receipt = receipt("a", 1, "");
    receipts.write(receipt);

    assertEquals(List.of(receipt), receipts.list());
  }

  @Test
  void aReceiptIsWrittenOnce() {
    Receipts receipts = new Receipts(new DataFolder(folder));
    receipts.write(receipt("a", 1, ""));

    assertThrows(UncheckedIOException.class, () -> receipts.write(receipt("a", 2, "")));
    assertEquals(List.of(receipt("a", 1, "")), receipts.list());
  }

  @Test
  void aRefusalIsNotInForceAndLeavesRoomForTheAcceptedDelivery() {
    Receipts receipts = new Receipts(new DataFolder(folder));
    receipts.write(receipt("a", 1, "Cannot accept it."));
    receipts.write(receipt("a", 2, ""));
    receipts.write(receipt("b", 3, "Cannot accept it."));

    assertEquals(List.of(receipt("a", 2, "")), receipts.inForce());
    assertEquals(3, receipts.list().size());
    assertEquals(4, receipts.ledger().nextSequence());
  }

  @Test
  void theLaterDeliveryOfASlotIsInForceWhateverTheOrderOfTheFiles() {
    Ledger ledger = new Ledger(List.of(receipt("z", 2, ""), receipt("a", 1, "")));

    assertEquals(List.of(receipt("z", 2, "")), ledger.inForce());
    assertEquals(Optional.of(receipt("z", 2, "")), ledger.findSuperseding(receipt("a", 1, "")));
    assertEquals(Optional.empty(), ledger.findSuperseding(receipt("z", 2, "")));
  }

  @Test
  void aReceiptThatIsNotWhatWasWrittenStopsWhoeverReadsReceiptsAndTheOthersAreStillFound()
      throws IOException {
    Receipts receipts = new Receipts(new DataFolder(folder));
    Path file = receipts.write(receipt("a", 1, ""));
    receipts.write(receipt("b", 2, ""));
    Files.writeString(file, Files.readString(file).replace("\"read\" : 1", "\"read\" : 2"));

    String message = assertThrows(DamagedReceiptException.class, receipts::list).getMessage();
    assertEquals(
        "Cannot use the receipt receipts/a.json: it is not what was written. Restore it from a"
            + " backup and run 'scorecard verify'.",
        message);
    assertEquals(List.of(receipt("b", 2, "")), receipts.find().intact().receipts());
  }

  @Test
  void aReceiptUnderTheNameOfAnotherIsDamaged() throws IOException {
    Receipts receipts = new Receipts(new DataFolder(folder));
    Path file = receipts.write(receipt("a", 1, ""));
    Files.copy(file, file.resolveSibling("b.json"));
    assertThrows(DamagedReceiptException.class, receipts::list);
  }

  @Test
  void sequencesCountUpFromOneWithoutAGap() {
    assertEquals(
        List.of(), new Ledger(List.of(receipt("a", 1, ""), receipt("b", 2, "Cannot."))).problems());
    assertEquals(
        List.of(
            "The receipt with the sequence 1 is missing. Restore it from a backup.",
            "The receipt with the sequence 3 is missing. Restore it from a backup.",
            "Two receipts have the sequence 4: take the copy out of data/receipts."),
        new Ledger(List.of(receipt("b", 2, ""), receipt("d", 4, ""), receipt("e", 4, "")))
            .problems());
  }

  private static Receipt receipt(String delivery, long sequence, String refusal) {
    return Receipted.as(
            delivery, new Slot("referrals", "norfolk_csc", YearMonth.of(2015, 4), ""), sequence)
        .silver(new Receipt.WrittenFile("silver/referrals/part.parquet", 9, "01", 2))
        .quarantine(new Receipt.WrittenFile("quarantine/referrals/part.parquet", 9, "02", 1))
        .refused(refusal)
        .receipt();
  }
}
