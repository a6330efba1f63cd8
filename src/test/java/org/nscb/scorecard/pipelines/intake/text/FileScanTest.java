package org.nscb.scorecard.pipelines.intake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.pipelines.cells.CsvRecords;
import org.nscb.scorecard.pipelines.cells.Dialect;
import org.nscb.scorecard.pipelines.cells.Encoding;
import org.nscb.scorecard.pipelines.rows.Chunk;

class FileScanTest {
  private static final Dialect COMMAS = Dialect.commas(Encoding.UTF_8);

  @Test
  void theEncodingIsRecognisedByTheBytes() throws Exception {
    assertEquals(
        Encoding.UTF_8, scan("a,b\nChild’s,1\n".getBytes(StandardCharsets.UTF_8)).encoding());
    assertEquals(
        Encoding.WINDOWS_1252,
        scan("a,b\nChild’s,1\n".getBytes(Charset.forName("windows-1252"))).encoding());
    ScannedText marked = scan("\ufeffa,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(Encoding.UTF_8_WITH_BYTE_ORDER_MARK, marked.encoding());
    assertEquals(List.of("a", "b"), marked.headers());
    assertEquals(1, marked.rows());
  }

  @Test
  void bytesThatAreNeitherUtf8NorWindows1252AreRefusedWithTheirPlace() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("a,b\n1,é2\n3,é".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE9);
    bytes.writeBytes("\n".getBytes(StandardCharsets.UTF_8));

    assertEquals(
        "line 3, column 4 is neither UTF-8 nor Windows-1252. Save it as CSV"
            + " UTF-8 and send it again.",
        refusal(bytes.toByteArray()));
  }

  @Test
  void aZeroByteIsRefusedWithItsPlace() {
    assertEquals(
        "there is a zero byte in line 2, column 3. Save it as CSV UTF-8 and" + " send it again.",
        refusal("a,b\n1,\0\n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aQuoteThatIsNeverClosedIsRefusedWithItsLine() {
    assertEquals(
        "the quote that opens in the record of line 3 is never closed. Correct" + " it.",
        refusal("a,b\n1,2\n3,\"4\n5,6\n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aFileWithoutRowsIsReadAndAFileWithoutAHeaderIsNot() throws Exception {
    assertEquals(0, scan("a,b\n".getBytes(StandardCharsets.UTF_8)).rows());
    assertEquals(0, scan("a,b".getBytes(StandardCharsets.UTF_8)).rows());
    assertEquals(
        "it is empty, without even a header. Send the extract again.", refusal(new byte[0]));
    assertEquals(
        "it has no header. Send the extract again.",
        refusal("\n\r\n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void howeverAFileIsCutItsRowsAreTheSame() throws Exception {
    Random random = new Random(20150401);
    String[] pieces = {
      "a", "\"", "\"\"", ",", "\n", "\r\n", "\r", "\"x,\ny\"", "é", "\"\"\"\"", " "
    };
    int cut = 0;
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder("h\n");
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      ScannedText whole;
      try {
        whole = scan(bytes, 1 << 20);
      } catch (UnreadableException e) {
        continue;
      }
      ScannedText small = scan(bytes, 1 + random.nextInt(12));
      assertEquals(records(bytes, whole), records(bytes, small), text.toString());
      assertEquals(whole.rows(), records(bytes, whole).size(), text.toString());
      cut += small.chunks().size() > 1 ? 1 : 0;
    }
    assertEquals(true, cut > 1000, "too few files were cut: " + cut);
  }

  /** The cells of all rows, read chunk by chunk; each chunk has to hold what it says. */
  private static List<String> records(byte[] bytes, ScannedText file) {
    List<String> rows = new ArrayList<>();
    for (Chunk chunk : file.chunks()) {
      assertEquals(rows.size() + 1, chunk.firstRow());
      int start = Math.toIntExact(chunk.offset());
      CsvRecords records = new CsvRecords(bytes, start, start + chunk.length(), COMMAS);
      while (records.next()) {
        StringBuilder row = new StringBuilder(records.readable() ? "" : "unreadable");
        for (int i = 0; i < records.cells(); i++) {
          row.append('[')
              .append(
                  new String(
                      bytes,
                      records.start(i),
                      records.end(i) - records.start(i),
                      StandardCharsets.UTF_8))
              .append(']');
        }
        rows.add(row.toString());
      }
      assertEquals(chunk.firstRow() + chunk.rows() - 1, rows.size());
    }
    return rows;
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(UnreadableException.class, () -> scan(bytes)).getMessage();
  }

  private static ScannedText scan(byte[] bytes) throws UnreadableException {
    return scan(bytes, 1 << 20);
  }

  private static ScannedText scan(byte[] bytes, long chunkBytes) throws UnreadableException {
    FileScan scan = new FileScan(COMMAS, 0, chunkBytes);
    scan.take(bytes, 0, bytes.length);
    return scan.finish();
  }
}
