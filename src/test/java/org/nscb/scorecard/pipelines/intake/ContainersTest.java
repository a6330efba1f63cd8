package org.nscb.scorecard.pipelines.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nscb.scorecard.pipelines.intake.Inbox.APRIL;
import static org.nscb.scorecard.pipelines.intake.Inbox.HEADER;
import static org.nscb.scorecard.pipelines.intake.Inbox.ROW;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainersTest {
  private static final String TEXT = HEADER + "\n" + ROW + "\n";
  private static final String MAY = "norfolk_csc_referrals_2015-05.csv";
  private static final String ZIP = "norfolk.zip";

  @TempDir Path folder;

  @Test
  void theFilesOfAZipAreTakenByTheirOwnNames() throws IOException {
    byte[] zip =
        new Zips()
            .file("2015/" + APRIL, TEXT)
            .file("2015/" + MAY, TEXT.replace("/04/", "/05/"))
            .file("__MACOSX/._" + APRIL, "x")
            .bytes();
    List<PendingDelivery> deliveries = inbox().put(ZIP, zip).allPending();

    assertEquals(
        List.of("referrals of norfolk_csc for 2015-04", "referrals of norfolk_csc for 2015-05"),
        deliveries.stream().map(d -> d.recognised().title()).toList());
    assertEquals(ZIP + ", " + APRIL, deliveries.get(0).from().title());
    assertEquals(deliveries.get(0).landed(), deliveries.get(1).landed(), "the zip is kept, once");
  }

  @Test
  void aFileInAZipIsTheSameDeliveryAsTheFileItself() throws IOException {
    Inbox inbox = inbox().put(APRIL, TEXT).put(ZIP, new Zips().file(APRIL, TEXT).bytes());

    List<TakenIn> taken = inbox.taken();

    assertEquals(2, taken.size());
    assertTrue(taken.stream().anyMatch(t -> t instanceof TakenIn.AlreadyReceived));
  }

  @Test
  void aBadFileOfAZipIsRefusedAndTheGoodOneBesideItIsTaken() throws IOException {
    List<TakenIn> taken =
        inbox().put(ZIP, new Zips().file(APRIL, TEXT).file("a.txt", "x").bytes()).taken();

    assertTrue(taken.get(1) instanceof TakenIn.Pending);
    assertTrue(
        ((TakenIn.Refused) taken.get(0))
            .message()
            .startsWith("Cannot recognise norfolk.zip, a.txt"),
        taken.get(0).toString());
  }

  @Test
  void aSidecarInAZipSpeaksOfTheFileBesideItAndOneOfTheZipOfItsHashAlone() throws IOException {
    byte[] zip =
        new Zips()
            .file("x.csv", TEXT)
            .file("x.csv.delivery.yml", "{source: referrals, period: 2015-04, rows: 1}")
            .bytes();
    assertEquals(
        "referrals of norfolk_csc for 2015-04",
        inbox().put(ZIP, zip).pending().recognised().title());

    Inbox said = new Inbox(folder.resolve("2")).put(ZIP, zip);
    said.put(ZIP + ".delivery.yml", "{source: referrals}")
        .assertRefused("its sidecar says what a file is, and it is a zip of files.");
    said.put(ZIP + ".delivery.yml", "{sha256: \"" + "0".repeat(64) + "\"}")
        .assertRefused("its sidecar says the SHA-256 " + "0".repeat(64) + ", and its bytes have ");
  }

  @Test
  void aWorkbookInAZipIsReadAndAZipInAZipIsRefused() throws IOException {
    byte[] book =
        new Xlsx().sheet("Referrals", HEADER.replace(',', '|'), ROW.replace(',', '|')).bytes();
    PendingDelivery delivery =
        inbox().put(ZIP, new Zips().file(APRIL.replace("csv", "xlsx"), book).bytes()).pending();
    assertEquals(1, delivery.scanned().rows());

    byte[] nested = new Zips().file(APRIL, new Zips().file(APRIL, TEXT).bytes()).bytes();
    refused(nested, "it is a zip that holds a compressed file. Pack the extracts themselves.");
    refused(
        new Zips().file(APRIL + ".gz", Zips.gzip(TEXT.getBytes(StandardCharsets.UTF_8))).bytes(),
        "it is a zip that holds a compressed file.");
  }

  @Test
  void pathsThatLeadOutOfAZipRefuseAllOfIt() throws IOException {
    for (String path :
        List.of("../" + APRIL, "a/../../" + APRIL, "/etc/" + APRIL, "C:/" + APRIL, "a\\" + APRIL)) {
      refused(
          Zips.verbatim(MAY, path, TEXT),
          "the path of its file 2 leads out of the zip. Pack the files by their names alone.");
    }
  }

  @Test
  void linksPasswordsAndOtherMethodsRefuseAllOfIt() throws IOException {
    refused(
        new Zips().file(MAY, TEXT).link(APRIL, "/etc/passwd").bytes(),
        "its file 2 is a link to another. Pack the file itself.");
    byte[] zip = new Zips().file(APRIL, TEXT).bytes();
    refused(Zips.withPassword(zip), "its file 1 is protected by a password. Pack it without one.");
    refused(Zips.withMethod(zip, 12), "its file 1 is packed by another method than deflate.");
  }

  @Test
  void twoFilesOfOneNameRefuseAllOfIt() throws IOException {
    refused(
        new Zips().file(APRIL, TEXT).file(APRIL.toUpperCase(java.util.Locale.ROOT), TEXT).bytes(),
        "its file 2 has the name of an earlier one. Send each under its own.");
    refused(
        new Zips().file("a/" + APRIL, TEXT).file("b/" + APRIL, TEXT).bytes(),
        "two of its folders hold files of the same name. Send each under its own.");
  }

  @Test
  void anEmptyADamagedAndACutOffZipAreRefused() throws IOException {
    refused(new Zips().bytes(), "it is a zip without a file. Send the extracts.");
    byte[] noise = new byte[4000];
    new Random(1).nextBytes(noise);
    byte[] zip = new Zips().file("x", noise).file(APRIL, TEXT).bytes();
    refused(Arrays.copyOf(zip, zip.length - 40), "it is cut off or damaged");
    byte[] flipped = zip.clone();
    flipped[2000] ^= 1;
    refused(flipped, "it is cut off or damaged: not all of it can be unpacked. Send it again.");
  }

  @Test
  void aGzipIsReadAndADamagedOneRefused() throws IOException {
    byte[] packed = Zips.gzip(TEXT.getBytes(StandardCharsets.UTF_8));
    PendingDelivery delivery = inbox().put(APRIL + ".gz", packed).pending();

    assertEquals(1, delivery.scanned().rows());
    assertEquals(TEXT.length(), delivery.scanned().bytes());
    new Inbox(folder.resolve("2"))
        .put(APRIL + ".gz", Arrays.copyOf(packed, packed.length - 9))
        .assertRefused(
            "it is cut off or damaged: it cannot be unpacked to its end. Send it again.");
    new Inbox(folder.resolve("3"))
        .put(APRIL + ".gz", Zips.gzip(new Zips().file(APRIL, TEXT).bytes()))
        .assertRefused("what is compressed in it is no CSV.");
  }

  @Test
  void moreThanAThousandFilesAreRefused() throws IOException {
    Zips zip = new Zips();
    for (int i = 0; i <= 1000; i++) {
      zip.file(i + ".csv", "");
    }
    refused(zip.bytes(), "it holds more than 1000 files. Send it in parts.");
  }

  @Test
  void aZipThatContradictsItselfInAnyByteIsReadOrRefusedAndNeverFails() throws IOException {
    byte[] zip = new Zips().file(APRIL, TEXT).bytes();
    Inbox inbox = inbox();
    for (int at = 0; at < zip.length; at++) {
      byte[] changed = zip.clone();
      changed[at] = (byte) ~changed[at];
      assertEquals(1, inbox.put(ZIP, changed).taken().size(), "byte " + at);
    }
  }

  private Inbox inbox() {
    return new Inbox(folder);
  }

  private void refused(byte[] zip, String message) throws IOException {
    new Inbox(folder.resolve("refused")).put(ZIP, zip).assertRefused(message);
  }
}
