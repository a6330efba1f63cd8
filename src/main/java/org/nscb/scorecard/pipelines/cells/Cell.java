package org.nscb.scorecard.pipelines.cells;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * The cell that is being read: a slice of UTF-8 without blanks around it. One object is moved from
 * cell to cell; its bytes are copied only for Windows-1252 letters and for doubled quotes.
 */
public final class Cell {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int LONGEST_MARKER = 11;
  private static final Set<String> MARKERS =
      Set.of(
          "-",
          ".",
          "..",
          "n/a",
          "na",
          "null",
          "#n/a",
          "#null!",
          "#value!",
          "#ref!",
          "#multivalue",
          "<blank>",
          "no trace");

  private final Encoding encoding;
  private byte[] bytes = new byte[0];
  private int from;
  private int to;

  public Cell(Encoding encoding) {
    this.encoding = encoding;
  }

  public Cell moveTo(CsvRecords records, int index) {
    bytes = records.data();
    from = records.start(index);
    to = records.end(index);
    if (records.doubledQuotes(index)) {
      single();
    }
    if (encoding == Encoding.WINDOWS_1252 && hasHighByte()) {
      bytes = new String(bytes, from, to - from, WINDOWS_1252).getBytes(StandardCharsets.UTF_8);
      from = 0;
      to = bytes.length;
    }
    trim();
    return this;
  }

  /** A part of this cell, from and to being places in {@link #bytes}. */
  public Cell part(int start, int end) {
    Cell part = new Cell(Encoding.UTF_8);
    part.bytes = bytes;
    part.from = start;
    part.to = end;
    part.trim();
    return part;
  }

  public byte[] bytes() {
    return bytes;
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  public int length() {
    return to - from;
  }

  public boolean isEmpty() {
    return from == to;
  }

  /** Whether the cell says that there is no value: empty, or a word such as NULL or N/A. */
  public boolean isNothing() {
    if (from == to) {
      return true;
    }
    if (length() > LONGEST_MARKER) {
      return false;
    }
    return switch (bytes[from]) {
      case '-', '.', 'n', 'N', '#', '<' -> MARKERS.contains(text().toLowerCase(Locale.ROOT));
      default -> false;
    };
  }

  public String text() {
    return new String(bytes, from, length(), StandardCharsets.UTF_8);
  }

  private void single() {
    byte[] copy = new byte[to - from];
    int length = 0;
    for (int i = from; i < to; i++) {
      copy[length++] = bytes[i];
      if (bytes[i] == '"') {
        i++;
      }
    }
    bytes = copy;
    from = 0;
    to = length;
  }

  private boolean hasHighByte() {
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        return true;
      }
    }
    return false;
  }

  private void trim() {
    while (from < to) {
      int blank = blankFrom(from);
      if (blank == 0) {
        break;
      }
      from += blank;
    }
    while (from < to) {
      int blank = blankBefore(to);
      if (blank == 0) {
        break;
      }
      to -= blank;
    }
  }

  /** The length of the blank that starts there, 0 for none. */
  private int blankFrom(int at) {
    if (bytes[at] >= 0) {
      return bytes[at] <= ' ' ? 1 : 0;
    }
    if (isNoBreakSpace(at)) {
      return 2;
    }
    return isUnseen(at) ? 3 : 0;
  }

  private int blankBefore(int end) {
    if (bytes[end - 1] >= 0) {
      return bytes[end - 1] <= ' ' ? 1 : 0;
    }
    if (end - from >= 2 && isNoBreakSpace(end - 2)) {
      return 2;
    }
    return end - from >= 3 && isUnseen(end - 3) ? 3 : 0;
  }

  private boolean isNoBreakSpace(int at) {
    return at + 1 < to && bytes[at] == (byte) 0xC2 && bytes[at + 1] == (byte) 0xA0;
  }

  /** Characters of three bytes without width, and the narrow no-break and the figure space. */
  private boolean isUnseen(int at) {
    if (at + 2 >= to) {
      return false;
    }
    int last = bytes[at + 2] & 0xFF;
    return switch (bytes[at] << 16 | (bytes[at + 1] & 0xFF) << 8) {
      // U+200B to U+200F, U+202F, U+2007
      case 0xFFE28000 -> last >= 0x8B && last <= 0x8F || last == 0xAF || last == 0x87;
      // U+2060
      case 0xFFE28100 -> last == 0xA0;
      // U+FEFF
      case 0xFFEFBB00 -> last == 0xBF;
      default -> false;
    };
  }
}
