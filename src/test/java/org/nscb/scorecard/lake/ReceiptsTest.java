package org.nscb.scorecard.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
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

  private static Receipt receipt(String delivery, long sequence, String refusal) {
    return new Receipt(
        delivery,
        "referrals",
        "norfolk_csc",
        YearMonth.of(2015, 4),
        "",
        "file.csv",
        "00",
        12,
        "UTF-8",
        Instant.parse("2015-05-01T10:00:00Z"),
        sequence,
        List.of("By its name."),
        3,
        2,
        1,
        Map.of("child_id_missing", 1L),
        Map.of(),
        Map.of("source", 2L),
        List.of(new Receipt.WrittenFile("silver/referrals/part.parquet", 9, "01", 2)),
        "abcd",
        refusal,
        List.of(new Receipt.WrittenFile("quarantine/referrals/part.parquet", 9, "02", 1)));
  }
}
