package org.nscb.scorecard.pipelines.intake.text;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that are made piece by piece as they are read. */
public abstract class MadeStream extends InputStream {
  private byte[] piece = new byte[0];
  private int position;

  /** The next bytes, none or some; null at the end. */
  protected abstract byte[] next() throws IOException;

  @Override
  public final int read(byte[] bytes, int offset, int length) throws IOException {
    while (piece != null && position == piece.length) {
      piece = next();
      position = 0;
    }
    if (piece == null) {
      return -1;
    }
    int count = Math.min(length, piece.length - position);
    System.arraycopy(piece, position, bytes, offset, count);
    position += count;
    return count;
  }

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }
}
