package org.nscb.scorecard.pipelines.intake.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Has all that is read from it looked at by a scan: what is looked at is what is kept. */
public final class ScannedStream extends FilterInputStream {
  private final FileScan scan;

  public ScannedStream(InputStream in, FileScan scan) {
    super(in);
    this.scan = scan;
  }

  /**
   * @throws UnreadableException when the scan finds what no delivery may hold
   */
  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    if (read > 0) {
      scan.take(bytes, offset, read);
    }
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
}
