package org.nscb.scorecard.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Withdrawals;
import org.nscb.scorecard.pipelines.FileResult.End;
import org.nscb.scorecard.pipelines.privacy.watch.Reasons;

class WithdrawnDeliveriesTest {
  private static final String HEADER = "referral_id,referral_date";
  private static final String APRIL = "norfolk_csc_referrals_2015-04";

  @TempDir Path folder;

  @Test
  void aFileOfTheInboxWithdrawsADeliveryAndTheOneBeforeCountsAgain() throws IOException {
    Door door = door().put(APRIL + ".csv", HEADER, "V1,2015-04-02");
    door.load();
    Receipt first = door.receipt("referrals");
    door.put(APRIL + ".csv", HEADER, "V2,2015-04-02").load();
    Receipt second = door.receipt("referrals");

    LoadReport report = door.put("april.withdraw.yml", withdrawal(second.delivery())).load();

    assertEquals(List.of(End.WITHDRAWN), report.files().stream().map(FileResult::end).toList());
    assertEquals(first, door.receipt("referrals"));
    assertEquals(Set.of(), door.files(door.data().inbox()).keySet());
    assertEquals(
        "Sent for the wrong team.", door.receipts().ledger().withdrawals().get(0).reason());
  }

  @Test
  void theSameFileAfterItsWithdrawalIsADeliveryOfItsOwn() throws IOException {
    Door door = door().put(APRIL + ".csv", HEADER, "V1,2015-04-02");
    door.load();
    Receipt first = door.receipt("referrals");
    new Withdrawals(door.receipts(), Door.CLOCK, Reasons::problem)
        .withdraw(door.receipts().ledger(), first.delivery(), "Not yet signed off.");

    LoadReport report = door.put(APRIL + ".csv", HEADER, "V1,2015-04-02").load();

    Receipt again = door.receipt("referrals");
    assertEquals(List.of(End.ACCEPTED), report.files().stream().map(FileResult::end).toList());
    assertEquals(first.delivery() + "-2", again.delivery());
    assertTrue(
        again
            .arrival()
            .recognised()
            .contains(
                "The same file was withdrawn before; this is a delivery of its own beside "
                    + first.delivery()
                    + "."));
    assertEquals(List.of(List.of("2")), door.rows("referrals", "select count(*) from silver"));
    assertEquals(
        End.ALREADY_RECEIVED,
        door.put(APRIL + ".csv", HEADER, "V1,2015-04-02").load().files().get(0).end());
  }

  @Test
  void aWithdrawalThatCannotBeFollowedStaysInTheInboxAndStopsNothing() throws IOException {
    Door door =
        door()
            .put(APRIL + ".csv", HEADER, "V1,2015-04-02")
            .put("a.withdraw.yml", withdrawal("referrals-norfolk_csc-2015-04-00000000"))
            .put("b.withdraw.yml", "delivery: [")
            .put("c.withdraw.yml", "delivery: x", "reason: y", "who: z");

    LoadReport report = door.load();

    assertEquals(
        List.of(End.REFUSED, End.REFUSED, End.REFUSED, End.ACCEPTED),
        report.files().stream().map(FileResult::end).toList());
    assertEquals(
        "Cannot withdraw a delivery: none has the id that was given. Take the id from scorecard"
            + " status, the receipts or the page Deliveries. (a.withdraw.yml)",
        report.files().get(0).message());
    assertTrue(report.files().get(1).message().startsWith("Cannot read b.withdraw.yml: "));
    assertEquals(
        Set.of("a.withdraw.yml", "b.withdraw.yml", "c.withdraw.yml"),
        door.files(door.data().inbox()).keySet());
  }

  @Test
  void aReasonThatNamesSomebodyIsNotKept() throws IOException {
    Door door = door().put(APRIL + ".csv", HEADER, "V1,2015-04-02");
    door.load();
    String delivery = door.receipt("referrals").delivery();

    LoadReport report =
        door.put(
                "a.withdraw.yml",
                "delivery: " + delivery,
                "reason: Mrs Amelia Zqvbcd asked for it, amelia@example.org")
            .load();

    assertEquals(
        "Cannot withdraw "
            + delivery
            + ": its reason looks as if it said who somebody is. Say why without a name, number or"
            + " address. (a.withdraw.yml)",
        report.files().get(0).message());
    assertEquals(Set.of("a.withdraw.yml"), door.files(door.data().inbox()).keySet());
  }

  @Test
  void aLowerVersionThatComesLateIsKeptAndSupersededAlready() throws IOException {
    Door door = door().put(APRIL + "_v2.csv", HEADER, "V2,2015-04-02");
    door.load();
    Receipt second = door.receipt("referrals");

    LoadReport report = door.put(APRIL + ".csv", HEADER, "V1,2015-04-02").load();

    assertEquals(second, door.receipt("referrals"));
    assertEquals(End.ACCEPTED, report.files().get(0).end());
    assertEquals(
        APRIL
            + ".csv is version 1, and version 2 came before it as "
            + second.delivery()
            + ": it is kept, and superseded already.",
        report.files().get(0).message());
  }

  @Test
  void aWholeMonthIsRefusedBesideItsPartsAndAPartBesideTheWholeMonth() throws IOException {
    Door door =
        door()
            .put(APRIL + "_part1.csv", HEADER, "V1,2015-04-02")
            .put(APRIL + "_part2.csv", HEADER, "V2,2015-04-02")
            .put("norfolk_csc_referrals_2015-05.csv", HEADER, "V3,2015-05-02");
    assertEquals(3, door.load().ended(End.ACCEPTED).size());

    LoadReport report =
        door.put(APRIL + ".csv", HEADER, "V4,2015-04-02")
            .put("norfolk_csc_referrals_2015-05_part2.csv", HEADER, "V5,2015-05-02")
            .load();

    assertEquals(2, report.ended(End.REFUSED).size());
    String whole = report.files().get(0).message();
    assertTrue(
        whole.startsWith(
            "Cannot accept "
                + APRIL
                + ".csv: it is the whole month, and the month came in parts, such as"
                + " referrals-norfolk_csc-2015-04-1-"),
        whole);
    assertTrue(report.files().get(1).message().contains("and the month came whole as "));
    assertEquals(3, door.receipts().inForce().size());
  }

  @Test
  void theWholeMonthIsAcceptedOnceItsPartsAreWithdrawn() throws IOException {
    Door door = door().put(APRIL + "_part1.csv", HEADER, "V1,2015-04-02");
    door.load();
    String part = door.receipt("referrals").delivery();

    LoadReport report =
        door.put("a.withdraw.yml", withdrawal(part))
            .put(APRIL + ".csv", HEADER, "V1,2015-04-02", "V2,2015-04-03")
            .load();

    assertEquals(
        List.of(End.WITHDRAWN, End.ACCEPTED),
        report.files().stream().map(FileResult::end).toList());
  }

  private Door door() throws IOException {
    return new Door(folder.resolve("data"), SmallContent.in(folder.resolve("content")).root());
  }

  private static String withdrawal(String delivery) {
    return "{delivery: " + delivery + ", reason: Sent for the wrong team.}";
  }
}
