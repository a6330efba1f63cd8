package org.nscb.scorecard.cin.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends the reading of a file whose tags lie too far apart: no text, attribute or name of a return
 * is that long, and a parser would gather all of it in memory. Each block is searched from its end,
 * so that this costs next to nothing.
 */
final class GuardedStream extends FilterInputStream {

  /** More than this without a tag is refused. */
  static final int LONGEST_BYTES = 1 << 16;

  /** Some text, attribute or name is longer than {@link #LONGEST_BYTES}. */
  static final class TooLongException extends IOException {
    TooLongException() {
      super("Cannot read on: more than " + LONGEST_BYTES + " bytes without a tag.");
    }
  }

  private long sinceTag;
  private boolean ended;

  GuardedStream(InputStream in) {
    super(in);
  }

  /** Whether more was asked for than there is. */
  boolean hasEnded() {
    return ended;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] block, int from, int length) throws IOException {
    int count = super.read(block, from, length);
    if (count < 0) {
      ended = true;
      return count;
    }
    int last = from + count - 1;
    while (last >= from && block[last] != '<') {
      last--;
    }
    sinceTag = last < from ? sinceTag + count : from + count - 1 - last;
    if (sinceTag > LONGEST_BYTES) {
      throw new TooLongException();
    }
    return count;
  }
}
