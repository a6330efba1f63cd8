package org.nscb.scorecard.pipelines.intake.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.pipelines.cells.Cell;
import org.nscb.scorecard.pipelines.cells.CsvRecords;
import org.nscb.scorecard.pipelines.cells.Dialect;
import org.nscb.scorecard.pipelines.cells.Encoding;

/**
 * What the first bytes of a text say of all of it: whether it is UTF-16, whether its lines end with
 * CR alone, and its first records.
 */
public final class TextHead {
  /** Bytes that are looked at. */
  public static final int LENGTH = 1 << 17;

  private final Optional<Encoding> utf16;
  private final boolean oldLineEnds;
  private final byte[] text;

  private TextHead(Optional<Encoding> utf16, boolean oldLineEnds, byte[] text) {
    this.utf16 = utf16;
    this.oldLineEnds = oldLineEnds;
    this.text = text;
  }

  /**
   * @param head the first {@link #LENGTH} bytes, or all of a shorter text
   */
  public static TextHead of(byte[] head) throws IOException {
    Optional<Encoding> utf16 = UnicodeForm.of(head);
    byte[] bytes = utf16.map(u -> asUtf8(head, u)).orElse(head);
    if (!hasReturnsAlone(bytes)) {
      return new TextHead(utf16, false, bytes);
    }
    return new TextHead(
        utf16, true, new LineFeedStream(new ByteArrayInputStream(bytes)).readAllBytes());
  }

  /** How the text arrived, where it is in units of two bytes. */
  public Optional<Encoding> utf16() {
    return utf16;
  }

  /** Whether lines end with CR alone, as on a Macintosh of old. */
  public boolean hasOldLineEnds() {
    return oldLineEnds;
  }

  /** Whether tasks can read the text as it is. */
  public boolean isPlain() {
    return utf16.isEmpty() && !oldLineEnds;
  }

  /** All of the text as tasks can read it. */
  public InputStream plain(InputStream all) {
    InputStream bytes = utf16.<InputStream>map(u -> new Utf16Stream(all, u)).orElse(all);
    return oldLineEnds ? new LineFeedStream(bytes) : bytes;
  }

  /** The cells of the first records as they are cut by a delimiter; empty lines are no records. */
  public List<List<String>> records(char delimiter, int most) {
    Encoding encoding = isUtf8() ? Encoding.UTF_8 : Encoding.WINDOWS_1252;
    Dialect dialect = new Dialect(encoding, delimiter, Dialect.Lines.OF_THE_TEXT);
    CsvRecords records = new CsvRecords(text, 0, text.length, dialect);
    Cell cell = new Cell(encoding);
    List<List<String>> first = new ArrayList<>();
    while (first.size() < most && records.next()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < records.cells(); i++) {
        cells.add(cell.moveTo(records, i).text());
      }
      first.add(cells);
    }
    return first;
  }

  private boolean isUtf8() {
    Utf8Watch watch = new Utf8Watch();
    for (byte b : text) {
      if (b < 0) {
        watch.take(b & 0xFF, 1, 1);
      } else if (watch.isWithinCharacter()) {
        watch.interrupted();
      }
    }
    return watch.notUtf8() == null;
  }

  private static byte[] asUtf8(byte[] head, Encoding utf16) {
    var charset =
        utf16 == Encoding.UTF_16_BIG_ENDIAN ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return new String(head, charset).getBytes(StandardCharsets.UTF_8);
  }

  /** Whether returns alone end lines, and no line feed outside quotes does. */
  private static boolean hasReturnsAlone(byte[] bytes) {
    boolean quoted = false;
    boolean alone = false;
    for (int i = 0; i < bytes.length; i++) {
      quoted ^= bytes[i] == '"';
      if (!quoted && bytes[i] == '\n') {
        return false;
      }
      alone |= !quoted && bytes[i] == '\r' && !(i + 1 < bytes.length && bytes[i + 1] == '\n');
    }
    return alone;
  }
}
