package org.nscb.scorecard.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.lake.Ledger.State;

class LedgerTest {
  private static final Slot APRIL = new Slot("referrals", "norfolk_csc", YearMonth.of(2015, 4), "");
  private static final Instant NOON = Instant.parse("2015-05-11T12:00:00Z");

  @TempDir Path folder;

  @Test
  void theHigherVersionIsInForceThoughALowerOneComesLater() {
    Receipt second = version("b", 1, 2);
    Receipt first = version("a", 2, 1);
    Ledger ledger = new Ledger(List.of(second, first));

    assertEquals(List.of(second), ledger.inForce());
    assertEquals(Optional.of(second), ledger.findSuperseding(first));
    assertEquals(State.SUPERSEDED, ledger.states().get(first));
  }

  @Test
  void ofOneVersionTheLaterIsInForce() {
    Receipt early = version("a", 1, 2);
    Receipt late = version("b", 2, 2);

    assertEquals(List.of(late), new Ledger(List.of(early, late)).inForce());
  }

  @Test
  void whatWasSupersededIsInForceAgainAfterAWithdrawal() {
    Receipt first = version("a", 1, 1);
    Receipt second = version("b", 2, 1);
    Ledger ledger =
        new Ledger(List.of(first, second)).with(new Withdrawal("b", 3, NOON, "It was a test."));

    assertEquals(List.of(first), ledger.inForce());
    assertEquals(State.WITHDRAWN, ledger.states().get(second));
    assertEquals(Optional.empty(), ledger.findSuperseding(second));
    assertEquals(4, ledger.nextSequence());
    assertEquals(List.of(), ledger.problems());
  }

  @Test
  void aWithdrawalThatIsMissingLeavesAGap() {
    Ledger ledger = new Ledger(List.of(version("a", 1, 1), version("b", 3, 1)));

    assertEquals(
        List.of("The receipt with the sequence 2 is missing. Restore it from a backup."),
        ledger.problems());
  }

  @Test
  void aFileThatWasWithdrawnTwiceComesAgainUnderAThirdId() {
    Ledger ledger =
        new Ledger(List.of(version("a", 1, 1), version("a-2", 3, 1)))
            .with(new Withdrawal("a", 2, NOON, "Wrong."));

    assertEquals("a-2", ledger.standingId("a"));
    assertEquals("a-3", ledger.with(new Withdrawal("a-2", 4, NOON, "Wrong.")).standingId("a"));
    assertEquals("other", ledger.standingId("other"));
  }

  @Test
  void aWithdrawalIsReadAsItWasWrittenAndNothingIsDeleted() {
    Receipts receipts = new Receipts(new DataFolder(folder));
    receipts.write(version("a", 1, 1));
    withdrawals(receipts).withdraw(receipts.ledger(), "a", " Sent too early. ");

    assertEquals(
        List.of(new Withdrawal("a", 2, NOON, "Sent too early.")), receipts.ledger().withdrawals());
    assertEquals(List.of(version("a", 1, 1)), receipts.list());
  }

  @Test
  void whatCannotBeWithdrawnIsToldWhy() {
    Receipts receipts = new Receipts(new DataFolder(folder));
    receipts.write(version("a", 1, 1));
    receipts.write(Receipted.as("r", APRIL, 2).refused("Cannot accept it.").receipt());
    Ledger ledger = withdrawals(receipts).withdraw(receipts.ledger(), "a", "Wrong month.");

    assertEquals(
        "Cannot withdraw a: it was withdrawn already, at 2015-05-11T12:00:00Z. There is nothing to"
            + " do.",
        refusal(receipts, ledger, "a", "Again."));
    assertEquals(
        "Cannot withdraw r: it was refused, so nothing counts it. There is nothing to do.",
        refusal(receipts, ledger, "r", "Again."));
    assertEquals(
        "Cannot withdraw a delivery: none has the id that was given. Take the id from scorecard"
            + " status, the receipts or the page Deliveries.",
        refusal(receipts, ledger, "x", "Again."));
    assertEquals(
        "Cannot withdraw a: no reason is given. Say why in a sentence.",
        refusal(receipts, ledger, "a", " "));
  }

  private static String refusal(Receipts receipts, Ledger ledger, String id, String reason) {
    return assertThrows(
            WithdrawalException.class, () -> withdrawals(receipts).withdraw(ledger, id, reason))
        .getMessage();
  }

  private static Withdrawals withdrawals(Receipts receipts) {
    return new Withdrawals(receipts, Clock.fixed(NOON, ZoneOffset.UTC), reason -> Optional.empty());
  }

  private static Receipt version(String delivery, long sequence, int version) {
    return Receipted.as(delivery, APRIL, sequence).version(version).receipt();
  }
}
