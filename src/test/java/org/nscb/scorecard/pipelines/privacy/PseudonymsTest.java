package org.nscb.scorecard.pipelines.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.pipelines.cells.Cell;
import org.nscb.scorecard.pipelines.cells.CsvRecords;
import org.nscb.scorecard.pipelines.cells.Encoding;

class PseudonymsTest {
  private static final byte[] SECRET =
      "0123456789abcdef0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path folder;

  @Test
  void aPseudonymIsTheHmacOfKindAndIdentifier() throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
    byte[] expected = mac.doFinal("child\0K001".getBytes(StandardCharsets.UTF_8));

    assertEquals(HexFormat.of().formatHex(expected, 0, 16), pseudonym("child_id", "K001"));
  }

  @Test
  void blanksAndCaseMakeNoDifferenceAndTheKindDoes() {
    String k001 = pseudonym("child_id", "K001");

    assertEquals(k001, pseudonym("child_id", " k001 "));
    assertEquals(k001, pseudonym("child_id", "K\u00a00 01"));
    assertNotEquals(k001, pseudonym("plan_id", "K001"));
    assertNotEquals(k001, pseudonym("child_id", "K0001"));
    assertEquals(pseudonym("child_id", "É1"), pseudonym("child_id", "é 1"));
  }

  @Test
  void aKeyFileIsMadeOnceForItsOwnerAlone() throws Exception {
    Path file = folder.resolve("conf/pseudonym.key");
    DataFolder data = new DataFolder(folder.resolve("data"));
    PseudonymKey made = new PseudonymKeyFile(file).key(data);

    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(made.id(), new PseudonymKeyFile(file).key(data).id());
  }

  @Test
  void aKeyThatOthersCanReadOrThatLiesInTheLakeIsNotUsed() throws Exception {
    DataFolder data = new DataFolder(folder.resolve("data"));
    Path file = folder.resolve("open.key");
    new PseudonymKeyFile(file).key(data);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    assertTrue(refusal(file, data).contains("others can read"));
    assertTrue(refusal(data.root().resolve("x/p.key"), data).contains("lies in the data folder"));
  }

  @Test
  void theEnvironmentNamesTheKeyFile() {
    assertEquals(
        Path.of("/keys/board.key"),
        PseudonymKeyFile.fromEnvironment(Map.of("SCORECARD_KEY_FILE", "/keys/board.key"), folder)
            .path());
    assertEquals(
        folder.resolve(".config/safeguarding-scorecard/pseudonym.key"),
        PseudonymKeyFile.fromEnvironment(Map.of(), folder).path());
  }

  private static String refusal(Path file, DataFolder data) {
    return assertThrows(PseudonymKeyException.class, () -> new PseudonymKeyFile(file).key(data))
        .getMessage();
  }

  private static String pseudonym(String column, String identifier) {
    CsvRecords records = new CsvRecords(identifier.getBytes(StandardCharsets.UTF_8));
    records.next();
    byte[] hmac =
        new Pseudonyms(new PseudonymKey(SECRET))
            .of(Pseudonyms.kind(column), new Cell(Encoding.UTF_8).moveTo(records, 0));
    byte[] text = new byte[Pseudonyms.LENGTH];
    Pseudonyms.write(hmac, text);
    return new String(text, StandardCharsets.US_ASCII);
  }
}
