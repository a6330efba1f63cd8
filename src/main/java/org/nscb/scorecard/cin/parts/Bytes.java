package org.nscb.scorecard.cin.parts;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file one after another, with their offset and the line that they stand in. */
final class Bytes {
  static final int END = -1;

  private final InputStream in;
  private final byte[] block = new byte[1 << 16];
  private long blockOffset;
  private int at;
  private int filled;
  private long lines;
  private boolean endsLine;

  /**
   * @param offset of the first byte of the stream in the file
   * @param lines that end before it
   */
  Bytes(InputStream in, long offset, long lines) {
    this.in = in;
    blockOffset = offset;
    this.lines = lines;
  }

  /** The next byte, 0 to 255, or {@link #END}. */
  int next() throws IOException {
    if (at == filled && !fill()) {
      return END;
    }
    byte b = block[at++];
    if (b == '\n') {
      // a line feed behind a carriage return ends the same line
      lines += endsLine ? 0 : 1;
      endsLine = false;
    } else if (b == '\r') {
      lines++;
      endsLine = true;
    } else {
      endsLine = false;
    }
    return b & 0xFF;
  }

  /** Goes on behind the next such byte; false when there is none. */
  boolean skipBehind(int wanted) throws IOException {
    int b = next();
    while (b != wanted && b != END) {
      // what neither ends a line nor is wanted is most of a file
      while (at < filled && block[at] > '\r' && block[at] != wanted) {
        at++;
        endsLine = false;
      }
      b = next();
    }
    return b == wanted;
  }

  /** Of the byte that comes next. */
  long offset() {
    return blockOffset + at;
  }

  /** How many lines end before the byte that comes next. */
  long lines() {
    return lines;
  }

  private boolean fill() throws IOException {
    blockOffset += filled;
    at = 0;
    filled = 0;
    int count = in.read(block);
    filled = Math.max(0, count);
    return filled > 0;
  }
}
