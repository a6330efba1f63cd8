package org.nscb.scorecard.pipelines.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nscb.scorecard.pipelines.intake.Inbox.APRIL;
import static org.nscb.scorecard.pipelines.intake.Inbox.HEADER;
import static org.nscb.scorecard.pipelines.intake.Inbox.ROW;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.pipelines.rows.Chunk;

class PreambleTest {
  private static final String TABLE = HEADER + "\n" + ROW + "\n";

  @TempDir Path folder;

  @Test
  void linesBeforeTheHeaderArePassedOverAndSaid() throws IOException {
    PendingDelivery delivery =
        pending("Referrals to children's social care\nPeriod: April 2015\n\n" + TABLE);

    assertTrue(
        delivery.sentences().contains("Header in line 4; 3 lines before it passed over."),
        delivery.sentences().toString());
    assertEquals("referral_id", delivery.scanned().headers().get(0));
    Chunk chunk = delivery.scanned().chunks().get(0);
    assertEquals(1, delivery.scanned().rows());
    assertEquals(1, chunk.firstRow());
    assertEquals(5, chunk.firstLine());
  }

  @Test
  void aByteOrderMarkBeforeThePreambleIsNoPartOfTheHeader() throws IOException {
    assertEquals("referral_id", pending("\uFEFFReferrals\n" + TABLE).scanned().headers().get(0));
    assertEquals("referral_id", pending("\uFEFF" + TABLE).scanned().headers().get(0));
  }

  @Test
  void twentyRowsMayStandBeforeTheHeaderAndNotMore() throws IOException {
    assertEquals(1, pending("note\n".repeat(20) + TABLE).scanned().rows());
    assertTrue(
        refusal("note\n".repeat(21) + TABLE).contains("it has no column referral_id"),
        "the first row is taken for the header");
  }

  @Test
  void aHeaderThatLacksAColumnIsStillFoundAndWhatItLacksIsSaid() throws IOException {
    String message = refusal("Referrals\nNorfolk\n" + TABLE.replace("nfa", "outcome"));

    assertEquals(
        "Cannot read "
            + APRIL
            + ": it has no column nfa. Send it with the header that the contract of referrals"
            + " names.",
        message);
  }

  @Test
  void aMonthBeforeTheHeaderThatIsNotThatOfTheNameIsRefused() throws IOException {
    String message = refusal("Period: March 2015\n" + TABLE);

    assertEquals(
        "Cannot read "
            + APRIL
            + ": what stands above its header speaks of 2015-03, and it came as the file of 2015-04."
            + " Send the file of 2015-04, or send this one as that of its own month.",
        message);
    for (String other :
        List.of("2015-03", "Mar-2015", "03/2015", "2013/14", "Year 2011", "Sept 2014")) {
      assertTrue(refusal("Period," + other + "\n" + TABLE).contains("speaks of"), other);
    }
  }

  @Test
  void daysOfExtractionAndTheOwnMonthAreNoContradiction() throws IOException {
    for (String line :
        List.of(
            "Period: April 2015",
            "Extracted on 5 May 2015",
            "Run in May 2015",
            "01/04/2015 to 30/04/2015",
            "2015/16",
            "2015-16",
            "Year 2015",
            "October 2014 to April 2015",
            "Mayor of 2015")) {
      assertEquals(1, pending(line + "\n" + TABLE).scanned().rows(), line);
    }
  }

  private PendingDelivery pending(String text) throws IOException {
    return new Inbox(folder).put(APRIL, text).pending();
  }

  private String refusal(String text) throws IOException {
    return new Inbox(folder).put(APRIL, text).refusal();
  }
}
