package org.nscb.scorecard.pipelines.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nscb.scorecard.pipelines.intake.Inbox.APRIL;
import static org.nscb.scorecard.pipelines.intake.Inbox.HEADER;
import static org.nscb.scorecard.pipelines.intake.Inbox.ROW;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsOfTextTest {
  private static final String TEXT = HEADER + "\n" + ROW + "\n";

  @TempDir Path folder;

  @Test
  void utf16IsReadWithAByteOrderMarkAndWithout() throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      for (String mark : List.of("\uFEFF", "")) {
        PendingDelivery delivery =
            inbox(charset.name() + mark.length()).put(APRIL, mark + TEXT, charset).pending();

        String order = charset == StandardCharsets.UTF_16LE ? "little" : "big";
        assertEquals("UTF-16 " + order + "-endian", delivery.scanned().encoding());
        assertEquals("referral_id", delivery.scanned().headers().get(0));
        assertEquals(1, delivery.scanned().rows());
        assertSaid(delivery, "Encoding UTF-16 " + order + "-endian by its bytes.");
      }
    }
  }

  @Test
  void aUtf16FileIsKeptAsItCameAndReadFromACopy() throws IOException {
    Inbox inbox = inbox("x").put(APRIL, "\uFEFF" + TEXT, StandardCharsets.UTF_16LE);
    PendingDelivery delivery = inbox.pending();

    assertEquals(2 + 2 * TEXT.length(), delivery.scanned().bytes());
    assertTrue(delivery.landed().path().startsWith("landing/" + delivery.scanned().sha256() + "/"));
    assertEquals(delivery.scanned().copy().orElseThrow(), delivery.sealed());
    assertTrue(delivery.sealed().startsWith(inbox.door().data().staging()));
  }

  @Test
  void halfACharacterOfUtf16IsRefusedWithItsPlace() throws IOException {
    String broken = HEADER + "\n" + ROW + "\nR2,K\uD800x,";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (char c : ("\uFEFF" + broken).toCharArray()) {
      bytes.write(c & 0xFF);
      bytes.write(c >> 8);
    }
    inbox("1")
        .put(APRIL, bytes.toByteArray())
        .assertRefused("line 3, column 5 is no character of UTF-16. Save it as CSV UTF-8");

    byte[] odd = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
    inbox("2")
        .put(APRIL, java.util.Arrays.copyOf(odd, odd.length - 3))
        .assertRefused("line 2, column " + ROW.length() + " is no character of UTF-16");
  }

  @Test
  void utf32IsRefusedByName() throws IOException {
    Charset[] charsets = {Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE")};
    for (Charset charset : charsets) {
      inbox(charset.name() + "1")
          .put(APRIL, "\uFEFF" + TEXT, charset)
          .assertRefused("it is UTF-32. Save");
      inbox(charset.name() + "2").put(APRIL, TEXT, charset).assertRefused("it is UTF-32. Save");
    }
  }

  @Test
  void aControlCharacterIsRefusedWithItsPlaceAndItsNumber() throws IOException {
    inbox("bell")
        .put(APRIL, HEADER + "\nR1,K\u00071")
        .assertRefused(
            "there is a control character (U+0007) in line 2, column 5. Remove it and send the file"
                + " again.");
    inbox("delete").put(APRIL, HEADER + "\nR\u007F").assertRefused("(U+007F) in line 2, column 2");
    inbox("c1").put(APRIL, HEADER + "\nÉ,\u0085\n").assertRefused("(U+0085) in line 2, column 3");
    inbox("utf16")
        .put(APRIL, "\uFEFF" + HEADER + "\n\u0001", StandardCharsets.UTF_16LE)
        .assertRefused("(U+0001) in line 2, column 1");
  }

  @Test
  void tabsAreOrdinaryAndACtrlZAtTheEndIsPassedOver() throws IOException {
    PendingDelivery delivery = inbox("1").put(APRIL, TEXT + "\u001A\u001A").pending();

    assertEquals(1, delivery.scanned().rows());
    assertSaid(delivery, "A Ctrl-Z at its end was passed over.");
    assertEquals(1, inbox("2").put(APRIL, TEXT.replace("R1", "R1\t")).pending().scanned().rows());
    inbox("3").put(APRIL, TEXT + "\u001A\n" + ROW).assertRefused("(U+001A) in line 3, column 1");
  }

  @Test
  void linesMayEndWithReturnsAlone() throws IOException {
    PendingDelivery delivery =
        inbox("1")
            .put(APRIL, HEADER + "\r" + ROW + "\r" + ROW.replace("6,N1", "\"6\n\",N1") + "\r")
            .pending();

    assertEquals(2, delivery.scanned().rows());
    assertEquals("district", delivery.scanned().headers().get(8));
    assertSaid(delivery, "Lines end with CR alone, by its bytes.");
    PendingDelivery windows = inbox("2").put(APRIL, HEADER + "\r\n" + ROW + "\r\n").pending();
    assertEquals(1, windows.scanned().rows());
    assertEquals(2, windows.sentences().size(), "nothing is said of an ordinary file");
  }

  @Test
  void theDelimiterIsRecognisedByTheHeader() throws IOException {
    String[][] all = {{";", "semicolons"}, {"\t", "tabs"}, {"|", "vertical bars"}};
    for (String[] one : all) {
      PendingDelivery delivery = inbox(one[1]).put(APRIL, TEXT.replace(",", one[0])).pending();

      assertEquals(one[0].charAt(0), delivery.scanned().dialect().delimiter());
      assertSaid(delivery, "Cells are separated by " + one[1] + ", by its header.");
    }
  }

  @Test
  void aFileThatWasCutOffIsRefusedWholeAndOneWithoutALastLineEndIsNot() throws IOException {
    inbox("1")
        .put(APRIL, TEXT + "R2,K2,02/04/20")
        .assertRefused(
            "its last row, in line 3, has fewer cells than the header and no line end: the file was"
                + " cut off on its way. Send it again.");
    PendingDelivery whole = inbox("2").put(APRIL, HEADER + "\n" + ROW).pending();
    assertEquals(1, whole.scanned().rows());
    PendingDelivery header = inbox("3").put(APRIL, HEADER).pending();
    assertEquals(0, header.scanned().rows());
  }

  @Test
  void aCellIsReadWithoutTheUnseenCharactersAroundIt() throws IOException {
    String unseen = "\u200B\u00A0 \u202F\u2060";
    PendingDelivery delivery =
        inbox("1").put(APRIL, HEADER.replace(",sex", "," + unseen + "sex" + unseen)).pending();

    assertEquals("sex", delivery.scanned().headers().get(7));
  }

  private Inbox inbox(String name) {
    return new Inbox(folder.resolve(name.replaceAll("\\W", "_")));
  }

  private static void assertSaid(PendingDelivery delivery, String sentence) {
    assertTrue(delivery.sentences().contains(sentence), delivery.sentences().toString());
  }
}
