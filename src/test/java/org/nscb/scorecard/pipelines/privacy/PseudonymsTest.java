package org.nscb.scorecard.pipelines.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.pipelines.cells.Cell;
import org.nscb.scorecard.pipelines.cells.CsvRecords;
import org.nscb.scorecard.pipelines.cells.Encoding;

class PseudonymsTest {
  private static final byte[] SECRET =
      "0123456789abcdef0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

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
