package org.nscb.scorecard.pipelines.cells;

import java.util.Arrays;

/**
 * The records of a piece of a delimited text, cut into cells without making an object for any. A
 * cell that starts with a quote ends with the next single quote; delimiters and line ends between
 * are part of it, two quotes in a row stand for one. A quote further on in a cell is a character
 * like any other. Lines end with LF or CR LF; empty lines are no records.
 */
public final class CsvRecords {
  private final byte[] data;
  private final int end;
  private final byte delimiter;
  private final int linesOfABreakInACell;
  private int position;
  private int line;
  private int linesPassed;
  private int cells;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private boolean[] doubled = new boolean[32];
  private boolean readable;

  /** All of the array, with commas. */
  public CsvRecords(byte[] data) {
    this(data, 0, data.length, Dialect.commas(Encoding.UTF_8));
  }

  public CsvRecords(byte[] data, int start, int end, Dialect dialect) {
    this.data = data;
    this.position = start;
    this.end = end;
    delimiter = (byte) dialect.delimiter();
    linesOfABreakInACell = dialect.lines() == Dialect.Lines.OF_THE_TEXT ? 1 : 0;
  }

  /** Moves to the next record; false when there is none. */
  public boolean next() {
    skipEmptyLines();
    if (position >= end) {
      return false;
    }
    cells = 0;
    readable = true;
    line = linesPassed;
    int at = position;
    while (true) {
      at = at < end && data[at] == '"' ? quotedCell(at) : plainCell(at);
      if (at >= end) {
        position = end;
        return true;
      }
      if (data[at] == '\n') {
        position = at + 1;
        linesPassed++;
        return true;
      }
      at++;
    }
  }

  /** Number of cells of the record. */
  public int cells() {
    return cells;
  }

  /** Lines of the piece before the one in which the record starts. */
  public int line() {
    return line;
  }

  /** Whether every quote that opens a cell closes it. */
  public boolean readable() {
    return readable;
  }

  /** The bytes that the cells are slices of. */
  public byte[] data() {
    return data;
  }

  public int start(int cell) {
    return starts[cell];
  }

  /** One after the last byte. */
  public int end(int cell) {
    return ends[cell];
  }

  /** Whether the cell has quotes in it that stand doubled. */
  public boolean doubledQuotes(int cell) {
    return doubled[cell];
  }

  private void skipEmptyLines() {
    while (position < end) {
      if (data[position] == '\n') {
        position++;
        linesPassed++;
      } else if (data[position] == '\r' && endsLine(position + 1)) {
        position++;
      } else {
        return;
      }
    }
  }

  private boolean endsLine(int at) {
    return at >= end || data[at] == '\n';
  }

  /** Adds the cell and gives the place of the delimiter or line feed after it, or the end. */
  private int plainCell(int start) {
    int at = start;
    while (at < end && data[at] != delimiter && data[at] != '\n') {
      at++;
    }
    int last = at > start && data[at - 1] == '\r' && endsLine(at) ? at - 1 : at;
    add(start, last, false);
    return at;
  }

  private int quotedCell(int quote) {
    int at = quote + 1;
    boolean hasDoubled = false;
    while (true) {
      while (at < end && data[at] != '"') {
        if (data[at] == '\n') {
          linesPassed += linesOfABreakInACell;
        }
        at++;
      }
      if (at + 1 < end && data[at + 1] == '"') {
        hasDoubled = true;
        at += 2;
      } else {
        break;
      }
    }
    add(quote + 1, Math.min(at, end), hasDoubled);
    if (at >= end) {
      readable = false;
      return end;
    }
    at++;
    if (at < end && data[at] == '\r' && endsLine(at + 1)) {
      at++;
    }
    if (at < end && data[at] != delimiter && data[at] != '\n') {
      readable = false;
      while (at < end && data[at] != delimiter && data[at] != '\n') {
        at++;
      }
    }
    return at;
  }

  private void add(int start, int last, boolean hasDoubled) {
    if (cells == starts.length) {
      starts = Arrays.copyOf(starts, cells * 2);
      ends = Arrays.copyOf(ends, cells * 2);
      doubled = Arrays.copyOf(doubled, cells * 2);
    }
    starts[cells] = start;
    ends[cells] = last;
    doubled[cells] = hasDoubled;
    cells++;
  }
}
