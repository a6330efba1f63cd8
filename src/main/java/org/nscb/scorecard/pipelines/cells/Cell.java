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
      if (bytes[from] >= 0 && bytes[from] <= ' ') {
        from++;
      } else if (isNoBreakSpace(from)) {
        from += 2;
      } else {
        break;
      }
    }
    while (from < to) {
      if (bytes[to - 1] >= 0 && bytes[to - 1] <= ' ') {
        to--;
      } else if (to - from >= 2 && isNoBreakSpace(to - 2)) {
        to -= 2;
      } else {
        break;
      }
    }
  }

  private boolean isNoBreakSpace(int at) {
    return at + 1 < to && bytes[at] == (byte) 0xC2 && bytes[at + 1] == (byte) 0xA0;
  }
}
