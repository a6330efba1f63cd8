package org.nscb.scorecard.pipelines.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nscb.scorecard.pipelines.intake.Inbox.APRIL;
import static org.nscb.scorecard.pipelines.intake.Inbox.HEADER;
import static org.nscb.scorecard.pipelines.intake.Inbox.ROW;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.pipelines.intake.names.Recognised;

class NamesAndHeadersTest {
  private static final String TEXT = HEADER + "\n" + ROW + "\n";

  @TempDir Path folder;

  @Test
  void aNameMaySayThePartAndTheVersionOfAMonth() throws IOException {
    Recognised recognised =
        inbox("1").put("norfolk_csc_referrals_2015-04_part02_v3.csv", TEXT).pending().recognised();

    assertEquals("2", recognised.part());
    assertEquals(3, recognised.version());
    assertEquals(
        List.of(
            "Source referrals, agency norfolk_csc and period 2015-04 by the file name.",
            "Part 2 by the file name.",
            "Version 3 by the file name."),
        recognised.how());
    assertEquals(1, inbox("2").put(APRIL, TEXT).pending().recognised().version());
    inbox("3")
        .put("norfolk_csc_referrals_2015-04_v0.csv", TEXT)
        .assertRefused("the file name names no version from 1 to 999999. Give the version in");
  }

  @Test
  void aNameThatFitsTwoSourcesIsOfTheOneWhoseAgencyThereIs() throws IOException {
    Recognised recognised =
        inbox("1")
            .put(
                "norfolk_csc_lado_referrals_2015-04.csv",
                "lado_id,referral_date,sector,category,concluded_date,outcome\n"
                    + "L1,02/04/2015,HEALTH,NEGLECT,,\n")
            .pending()
            .recognised();

    assertEquals("lado_referrals", recognised.contract().source());
    assertEquals("norfolk_csc", recognised.agency());
  }

  @Test
  void aSidecarMaySayPartVersionRowsAndHash() throws IOException {
    Inbox inbox = inbox("1").put(APRIL, TEXT);
    String sha256 = inbox.pending().scanned().sha256();
    Recognised recognised =
        inbox
            .put(
                APRIL + ".delivery.yml",
                "{part: 2, version: 4, rows: 1, sha256: \"" + sha256 + "\"}")
            .pending()
            .recognised();

    assertEquals("2", recognised.part());
    assertEquals(4, recognised.version());
  }

  @Test
  void otherRowsOrAnotherHashThanTheSidecarSaysRefuseTheFile() throws IOException {
    inbox("1")
        .put(APRIL, TEXT)
        .put(APRIL + ".delivery.yml", "{rows: 120}")
        .assertRefused("its sidecar says 120 rows, and it has 1. Send both again.");
    inbox("2")
        .put(APRIL, TEXT)
        .put(APRIL + ".delivery.yml", "{sha256: \"" + "a".repeat(64) + "\"}")
        .assertRefused("its sidecar says the SHA-256 " + "a".repeat(64) + ", and its bytes have ");
  }

  @Test
  void aSidecarThatIsNotOneRefusesTheFileAndShowsNothingOfIt() throws IOException {
    for (String sidecar : List.of("", "K-SECRET", "{rows: K-SECRET}", "{part: 1, part: 2}", "[")) {
      String refusal = inbox("1").put(APRIL, TEXT).put(APRIL + ".delivery.yml", sidecar).refusal();

      assertTrue(refusal.contains("its sidecar is not YAML with the keys source, agency"), refusal);
      assertFalse(refusal.contains("SECRET"), refusal);
    }
  }

  @Test
  void aRenamedColumnIsRefusedNamingBothAndNotLeftOut() throws IOException {
    inbox("1")
        .put(APRIL, TEXT.replace("primary_need", "primary needs"))
        .assertRefused(
            "it has no column primary_need, and its column primary needs is none of the contract's."
                + " If it is the same, name it primary_need; if not, give it a name that is less"
                + " like it.");
  }

  @Test
  void aHeaderThatLooksLikeAValueIsNeverShown() throws IOException {
    String more =
        ",Notes 2,Ann Other 12/03/2001,4857773456,ann@example.org,NR1 3QT,Amelia Quimby,K7Q3X1";
    PendingDelivery delivery =
        inbox("1").put(APRIL, HEADER + more + "\n" + ROW + ",,,,,,,\n").pending();

    assertEquals(
        List.of(
            "Notes 2",
            "column 11",
            "column 12",
            "column 13",
            "column 14",
            "column 15",
            "column 16"),
        delivery.headers().extra());
  }

  @Test
  void aFileWithoutAHeaderShowsNoValueHoweverItsCellsRepeat() throws IOException {
    String refusal = inbox("1").put(APRIL, "SECRET,SECRET,,SECRET\nA,A,,A\n").refusal();

    assertTrue(refusal.contains("it has no column referral_id"), refusal);
    assertFalse(refusal.contains("SECRET"), refusal);
    inbox("2")
        .put(APRIL, HEADER + ",x y,X-Y\n")
        .assertRefused("columns 10 and 11 have the same header. Send one of them.");
  }

  private Inbox inbox(String name) {
    return new Inbox(folder.resolve(name));
  }
}
