package org.nscb.scorecard.pipelines.intake.text;

import java.io.IOException;
import java.io.InputStream;

/** A text whose lines end with CR alone, with LF in its place; CR LF is one line end. */
final class LineFeedStream extends MadeStream {
  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private boolean afterReturn;

  LineFeedStream(InputStream in) {
    this.in = in;
  }

  @Override
  protected byte[] next() throws IOException {
    byte[] block = in.readNBytes(BLOCK);
    if (block.length == 0) {
      return null;
    }
    int length = 0;
    for (byte b : block) {
      if (b != '\n' || !afterReturn) {
        block[length++] = b == '\r' ? (byte) '\n' : b;
      }
      afterReturn = b == '\r';
    }
    return java.util.Arrays.copyOf(block, length);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
