package org.nscb.scorecard.pipelines.intake.containers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.nscb.scorecard.pipelines.intake.text.UnreadableException;

/** What comes out of a compressed file, stopped as soon as it is more than is allowed. */
final class LimitedStream extends FilterInputStream {
  private final LongSupplier compressed;
  private long total;

  /**
   * @param compressed bytes taken in so far
   */
  LimitedStream(InputStream in, LongSupplier compressed) {
    super(in);
    this.compressed = compressed;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    total += Math.max(0, read);
    check(total, compressed.getAsLong());
    return read;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /**
   * @throws UnreadableException when so much out of so little, or so much at all, is too much
   */
  static void check(long out, long in) throws UnreadableException {
    if (out > Limits.TOTAL) {
      throw new UnreadableException(
          "it holds more than 2 GB once it is unpacked. Send it in parts.");
    }
    if (out > Limits.FREE_OF_RATIO && out > Limits.RATIO * in) {
      throw new UnreadableException(
          "it unpacks to more than "
              + Limits.RATIO
              + " times its size, which no extract does. Send the extract as CSV.");
    }
  }
}
