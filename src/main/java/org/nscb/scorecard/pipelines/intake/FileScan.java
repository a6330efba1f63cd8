package org.nscb.scorecard.pipelines.intake;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.nscb.scorecard.pipelines.cells.Cell;
import org.nscb.scorecard.pipelines.cells.CsvRecords;
import org.nscb.scorecard.pipelines.cells.Encoding;
import org.nscb.scorecard.pipelines.rows.Chunk;

/**
 * One pass over the bytes of a file: its hash, its encoding, its header, how many rows it has, and
 * where it can be cut between two records. Knows records exactly as {@link CsvRecords} does.
 */
final class FileScan {
  /** A record longer than this is a quote that somebody forgot to close. */
  static final int LONGEST_RECORD = 1 << 20;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String name;
  private final long chunkBytes;
  private final MessageDigest digest;
  private final Utf8Watch utf8 = new Utf8Watch();
  private final RecordEnds ends = new RecordEnds();
  private final ByteArrayOutputStream header = new ByteArrayOutputStream();
  private final List<Chunk> chunks = new ArrayList<>();
  private final byte[] head = new byte[MARK.length];

  private boolean inHeader = true;
  private long bytes;
  private long line = 1;
  private long lineStart;
  private long continuations;
  private long recordStart;
  private long recordLine = 1;
  private long chunkStart;
  private long chunkFirstRow = 1;
  private long rows;

  /**
   * @param name of the file, for messages
   * @param chunkBytes a chunk ends with the first record that makes it as long
   */
  FileScan(String name, long chunkBytes) {
    this.name = name;
    this.chunkBytes = chunkBytes;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  void take(byte[] block, int length) throws RefusedFileException {
    digest.update(block, 0, length);
    for (int i = 0; i < length; i++) {
      byte b = block[i];
      if (b <= 0 || utf8.isWithinCharacter()) {
        unusual(b);
      }
      boolean endsRecord = step(b);
      bytes++;
      if (b == '\n') {
        line++;
        lineStart = bytes;
        continuations = 0;
      }
      if (inHeader) {
        header.write(b);
      }
      if (endsRecord) {
        endRecord();
      }
      if (bytes - recordStart > LONGEST_RECORD) {
        throw refused(
            "the record that starts in line "
                + recordLine
                + " is longer than a megabyte, so a quote in it is never closed. Correct it.");
      }
    }
  }

  ScannedFile finish() throws RefusedFileException {
    if (bytes == 0) {
      throw refused("it is empty, without even a header. Send the extract again.");
    }
    if (ends.isWithinQuotes()) {
      throw refused(
          "the quote that opens in the record of line "
              + recordLine
              + " is never closed. Correct it.");
    }
    if (ends.isWithinRecord()) {
      endRecord();
    }
    Encoding encoding = encoding();
    if (inHeader) {
      throw refused("it has no header. Send the extract again.");
    }
    if (bytes > chunkStart || chunks.isEmpty()) {
      cut();
    }
    return new ScannedFile(
        HexFormat.of().formatHex(digest.digest()),
        bytes,
        encoding,
        headers(encoding),
        rows,
        chunks);
  }

  private void unusual(byte b) throws RefusedFileException {
    if (b == 0) {
      throw refused(
          "there is a zero byte in line "
              + line
              + ", column "
              + column()
              + ". Save it as CSV UTF-8 and send it again.");
    }
    if (b > 0) {
      utf8.interrupted();
    } else {
      if ((b & 0xC0) == 0x80) {
        continuations++;
      }
      utf8.take(b & 0xFF, line, column());
    }
  }

  private long column() {
    return bytes - lineStart - continuations + 1;
  }

  private boolean step(byte b) {
    if (bytes < head.length) {
      head[(int) bytes] = b;
      if (isByteOrderMark((int) bytes + 1)) {
        return false;
      }
    }
    if (ends.isAtStart()) {
      recordStart = bytes;
      recordLine = line;
    }
    return ends.take(b);
  }

  /** Whether the file starts with so many bytes of the mark that a UTF-8 file may start with. */
  private boolean isByteOrderMark(int length) {
    return Arrays.equals(head, 0, length, MARK, 0, length);
  }

  private void endRecord() {
    recordStart = bytes;
    if (inHeader) {
      inHeader = false;
      chunkStart = bytes;
    } else {
      rows++;
      if (bytes - chunkStart >= chunkBytes) {
        cut();
      }
    }
  }

  private void cut() {
    chunks.add(
        new Chunk(
            chunks.size(),
            chunkStart,
            Math.toIntExact(bytes - chunkStart),
            chunkFirstRow,
            rows - chunkFirstRow + 1));
    chunkStart = bytes;
    chunkFirstRow = rows + 1;
  }

  private Encoding encoding() throws RefusedFileException {
    if (utf8.isWithinCharacter()) {
      utf8.interrupted();
    }
    if (utf8.notUtf8() == null) {
      return isByteOrderMark(MARK.length) ? Encoding.UTF_8_WITH_BYTE_ORDER_MARK : Encoding.UTF_8;
    }
    if (utf8.canBeWindows1252() && !isByteOrderMark(MARK.length)) {
      return Encoding.WINDOWS_1252;
    }
    throw refused(
        "line "
            + utf8.notUtf8().line()
            + ", column "
            + utf8.notUtf8().column()
            + " is neither UTF-8 nor Windows-1252. Save it as CSV UTF-8 and send it again.");
  }

  private List<String> headers(Encoding encoding) {
    byte[] content = header.toByteArray();
    CsvRecords records = new CsvRecords(content, encoding.markLength(), content.length);
    records.next();
    Cell cell = new Cell(encoding);
    List<String> headers = new ArrayList<>();
    for (int i = 0; i < records.cells(); i++) {
      headers.add(cell.moveTo(records, i).text());
    }
    return headers;
  }

  private RefusedFileException refused(String what) {
    return new RefusedFileException("Cannot read " + name + ": " + what);
  }
}
