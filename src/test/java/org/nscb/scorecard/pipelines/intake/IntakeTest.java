package org.nscb.scorecard.pipelines.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.pipelines.Door;

class IntakeTest {
  private static final String HEADER =
      "referral_id,child_id,referral_date,source,primary_need,nfa,birth_month,sex,district";
  private static final String APRIL = "norfolk_csc_referrals_2015-04.csv";

  @TempDir Path folder;

  @Test
  void aPublishedFileIsRecognisedWithItsPartAndVintage() throws IOException {
    assertEquals(
        "dfe_children_in_need of dfe for 2024-03, part d3",
        recognised("d3_cpps_subsequent_plan_2013_to_2024.csv", "time_period,geographic_level,x"));
    assertEquals(
        "ons_population of dfe for 2024-03, part population",
        recognised(
            "ons_mid-year_population_estimates_2012_to_2023.csv",
            "time_period,geographic_level,x"));
  }

  @Test
  void aSidecarSaysWhatTheNameDoesNot() throws IOException {
    Door door =
        new Door(folder)
            .put("extract (3).csv", HEADER)
            .put(
                "extract (3).csv.delivery.yml",
                "{source: referrals, agency: norfolk_csc, period: 2015-04}");

    List<TakenIn> taken = take(door);

    assertEquals(1, taken.size());
    PendingDelivery delivery = ((TakenIn.Pending) taken.get(0)).delivery();
    assertEquals("referrals of norfolk_csc for 2015-04", delivery.recognised().title());
    assertEquals(
        "Source referrals, agency norfolk_csc and period 2015-04 by its sidecar.",
        delivery.sentences().get(0));
  }

  @Test
  void aSidecarThatCannotBeReadOrNamesNothingKnownRefusesTheFile() throws IOException {
    assertRefused(
        new Door(folder.resolve("1"))
            .put(APRIL, HEADER)
            .put(APRIL + ".delivery.yml", "{sauce: referrals}"),
        "Cannot read " + APRIL + ": its sidecar is not YAML with the keys");
    assertRefused(
        new Door(folder.resolve("2"))
            .put(APRIL, HEADER)
            .put(APRIL + ".delivery.yml", "{agency: nowhere}"),
        "its sidecar names no agency that sends referrals");
    assertRefused(
        new Door(folder.resolve("3")).put("norfolk_csc_referrals_2015-13.csv", HEADER),
        "the file name names no month");
  }

  @Test
  void aFileThatNoContractKnowsIsRefused() throws IOException {
    Door door = new Door(folder).put("holiday.jpg", "x");

    assertRefused(
        door, "Cannot recognise holiday.jpg: no file pattern of a contract fits its name");
  }

  @Test
  void aMissingColumnIsNamedWithTheNearestHeader() throws IOException {
    assertRefused(
        new Door(folder).put(APRIL, HEADER.replace("referral_date", "referal_dt")),
        "it has no column referral_date (nearest: referal_dt).");
  }

  @Test
  void aFileWithoutAHeaderShowsNoneOfItsValues() throws IOException {
    Door door = new Door(folder).put(APRIL, "R1,K1,02/04/2015,6,N1,N,2009-06,M,E07000148");

    assertRefused(
        door, "it has no column referral_id, child_id, referral_date, source, nfa. Send it");
  }

  @Test
  void aColumnThatStandsTwiceOrHasNoHeaderRefusesTheFile() throws IOException {
    assertRefused(
        new Door(folder.resolve("1")).put(APRIL, HEADER + ",Gender"),
        "columns 8 and 10 are both sex. Send one of them.");
    assertRefused(
        new Door(folder.resolve("2")).put(APRIL, HEADER + ","),
        "column 10 has no header. Give it one, or remove it.");
  }

  @Test
  void aFolderInTheInboxIsRefused() throws IOException {
    Door door = new Door(folder);
    Files.createDirectories(door.data().inbox().resolve("april"));

    assertRefused(door, "Cannot read april: it is not a file.");
  }

  @Test
  void theSameFileUnderTwoNamesIsTakenOnce() throws IOException {
    Door door =
        new Door(folder)
            .put(APRIL, HEADER, "R1,K1,02/04/2015,6,,N,,,")
            .put("copy.csv", HEADER, "R1,K1,02/04/2015,6,,N,,,")
            .put("copy.csv.delivery.yml", "{source: referrals, period: 2015-04}");

    List<TakenIn> taken = take(door);

    assertTrue(taken.get(0) instanceof TakenIn.Pending);
    assertTrue(taken.get(1) instanceof TakenIn.AlreadyReceived);
  }

  private String recognised(String name, String header) throws IOException {
    TakenIn taken = take(new Door(folder.resolve(name)).put(name, header)).get(0);
    return ((TakenIn.Pending) taken).delivery().recognised().title();
  }

  private static void assertRefused(Door door, String message) throws IOException {
    List<TakenIn> taken = take(door);
    assertEquals(1, taken.size());
    String refusal = ((TakenIn.Refused) taken.get(0)).message();
    assertTrue(refusal.contains(message), refusal);
  }

  private static List<TakenIn> take(Door door) throws IOException {
    return new Intake(door.content(), door.data(), Door.keys().landing(), 1 << 20)
        .take(new Ledger(List.of()));
  }
}
