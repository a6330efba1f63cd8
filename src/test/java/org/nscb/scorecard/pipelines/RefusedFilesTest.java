package org.nscb.scorecard.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.sealed.LandingKey;
import org.nscb.scorecard.pipelines.FileResult.End;

/** Files leave the inbox however they fare, and can be had again. */
class RefusedFilesTest {
  private static final String HEADER =
      "referral_id,child_id,referral_date,source,primary_need,nfa,birth_month,sex,district";
  private static final String APRIL = "norfolk_csc_referrals_2015-04.csv";
  private static final String[] BAD = {HEADER, "R1,K1,x,6,,N,,,"};

  @TempDir Path folder;
  private Door door;

  @BeforeEach
  void anEmptyLake() {
    door = new Door(folder.resolve("data"));
  }

  @Test
  void aRefusedFileHasAReceiptAndIsKeptSealed() throws IOException {
    door.put("holiday.jpg", "x").put(APRIL, "referral_id;child_id", "R1;K1").load();

    assertEquals(Map.of(), door.files(door.data().inbox()));
    List<Receipt> receipts = door.receipts().ledger().refused();
    assertEquals(List.of("holiday.jpg", APRIL), receipts.stream().map(Receipt::fileName).toList());
    Receipt unknown = receipts.get(0);
    assertEquals("unrecognised-" + unknown.sha256().substring(0, 8), unknown.delivery());
    assertFalse(unknown.recognised());
    assertTrue(unknown.refusal().startsWith("Cannot recognise holiday.jpg: "));
    for (Receipt receipt : receipts) {
      Path landed = door.data().root().resolve(receipt.arrival().landed().path());
      assertEquals(receipt.arrival().landed().bytes(), Files.size(landed));
    }
  }

  @Test
  void aRefusedFileIsGivenBackToTheInboxWithWhatItWasRecognisedAs() throws IOException {
    door.put(APRIL, BAD).load();
    Receipt receipt = door.receipts().ledger().refused().get(0);

    Path file = retrieval().retrieve(receipt, APRIL, door.data().inbox());

    assertEquals(String.join("\n", BAD) + "\n", Files.readString(file));
    Path sidecar = file.resolveSibling(APRIL + ".delivery.yml");
    assertTrue(Files.readString(sidecar).contains("period: \"2015-04\""));
    LoadReport report = door.load();
    assertEquals(End.REFUSED, report.files().get(0).end());
    assertEquals(Map.of(), door.files(door.data().inbox()));
  }

  @Test
  void aRefusedFileIsGivenBackWithTheSidecarThatItCameWith() throws IOException {
    String sidecar = "{rows: 7}";
    door.put(APRIL, BAD).put(APRIL + ".delivery.yml", sidecar).load();
    assertEquals(Map.of(), door.files(door.data().inbox()));
    Receipt receipt = door.receipts().ledger().refused().get(0);

    Path file = retrieval().retrieve(receipt, APRIL, folder.resolve("out"));

    assertEquals(sidecar + "\n", Files.readString(file.resolveSibling(APRIL + ".delivery.yml")));
    Path landed = door.data().root().resolve(receipt.arrival().sidecar().get(0).path());
    assertEquals(receipt.arrival().sidecar().get(0).bytes(), Files.size(landed));
    door.put("other.csv", "x").put("other.csv.delivery.yml", sidecar).load();
    assertTrue(Files.exists(landed), "of two sidecars alike one is kept, for both");
  }

  @Test
  void theSameRefusalIsWrittenOnceHoweverOftenTheFileComes() throws IOException {
    door.put(APRIL, BAD).load();
    Map<String, byte[]> before = door.files(door.data().landing());

    LoadReport again = door.put(APRIL, BAD).load();

    assertEquals(End.REFUSED, again.files().get(0).end());
    assertEquals(door.receipts().list(), again.receipts());
    assertEquals(1, door.receipts().list().size());
    assertEquals(before.keySet(), door.files(door.data().landing()).keySet());
  }

  @Test
  void anAcceptedFileIsGivenBackUnderAnyNameToAnyFolder() throws IOException {
    String[] lines = {HEADER, "R1,K1,02/04/2015,6,,N,,,"};
    door.put(APRIL, lines).load();

    Path out = folder.resolve("out");
    Path file = retrieval().retrieve(door.receipt("referrals"), "april.csv", out);

    assertEquals(out.resolve("april.csv"), file);
    assertEquals(String.join("\n", lines) + "\n", Files.readString(file));
    assertEquals(List.of("april.csv"), List.copyOf(door.files(out).keySet()));
  }

  @Test
  void nothingIsWrittenOver() throws IOException {
    door.put(APRIL, BAD).load();
    Receipt receipt = door.receipts().ledger().refused().get(0);
    door.put(APRIL, "a newer file");

    assertTrue(failure(receipt, APRIL).contains("is there already. Give another name with --as."));
    assertTrue(failure(receipt, "../" + APRIL).contains("is not the name of a file"));
    assertEquals("a newer file\n", Files.readString(door.data().inbox().resolve(APRIL)));
  }

  @Test
  void aFileThatIsNotAsItWasSealedIsNotGivenBack() throws IOException {
    door.put(APRIL, BAD).load();
    Receipt receipt = door.receipts().ledger().refused().get(0);
    Path landed = door.data().root().resolve(receipt.arrival().landed().path());
    byte[] sealed = Files.readAllBytes(landed);
    sealed[sealed.length / 2] ^= 1;
    Files.write(landed, sealed);

    assertTrue(failure(receipt, APRIL).contains("it is not as it was sealed"));
    assertEquals(Map.of(), door.files(door.data().inbox()));
  }

  @Test
  void aFileWhoseSealIsDamagedIsKeptAgainWhenItComesAgain() throws IOException {
    door.put(APRIL, BAD).load();
    Receipt receipt = door.receipts().ledger().refused().get(0);
    Path landed = door.data().root().resolve(receipt.arrival().landed().path());
    Files.write(landed, "damaged".getBytes(StandardCharsets.US_ASCII));

    door.put(APRIL, BAD).load();

    Receipt later = door.receipts().ledger().refused().get(1);
    assertFalse(later.arrival().landed().path().equals(receipt.arrival().landed().path()));
    assertEquals(
        String.join("\n", BAD) + "\n",
        Files.readString(retrieval().retrieve(later, APRIL, folder.resolve("out"))));
  }

  @Test
  void withoutTheKeyNothingIsGivenBack() throws IOException {
    door.put(APRIL, BAD).load();
    Receipt receipt = door.receipts().ledger().refused().get(0);
    Retrieval stranger = new Retrieval(door.data(), LandingKey.random());

    assertTrue(
        assertThrows(LoadException.class, () -> stranger.retrieve(receipt, APRIL, folder))
            .getMessage()
            .contains("or was sealed under another landing key"));
  }

  @Test
  void whatACrashedLoadLeftInLandingGivesWay() throws IOException {
    door.put(APRIL, BAD).load();
    Receipt receipt = door.receipts().ledger().refused().get(0);
    Path landed = door.data().root().resolve(receipt.arrival().landed().path());
    for (Path file :
        List.copyOf(door.files(door.data().receipts()).keySet()).stream()
            .map(door.data().receipts()::resolve)
            .toList()) {
      Files.delete(file);
    }
    Path half = Files.writeString(landed.resolveSibling("half.sealed"), "half");

    door.put(APRIL, BAD).load();

    assertFalse(Files.exists(half));
    assertEquals(1, door.files(landed.getParent()).size());
    assertEquals(1, door.receipts().list().size());
  }

  private String failure(Receipt receipt, String name) {
    return assertThrows(
            LoadException.class, () -> retrieval().retrieve(receipt, name, door.data().inbox()))
        .getMessage();
  }

  private Retrieval retrieval() {
    return new Retrieval(door.data(), Door.keys().landing());
  }
}
