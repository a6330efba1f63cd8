package org.nscb.scorecard.pipelines.intake.containers;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.nscb.scorecard.pipelines.intake.text.UnreadableException;

/** One file, compressed by gzip. */
public final class Gzip {
  private static final int BUFFER = 1 << 16;

  private Gzip() {}

  /** What is in it, within the limits; a damaged or cut-off one is found while it is read. */
  public static InputStream unpacked(InputStream in) throws IOException {
    CountedStream counted = new CountedStream(in);
    try {
      return new Checked(new LimitedStream(new GZIPInputStream(counted, BUFFER), counted::count));
    } catch (EOFException | ZipException e) {
      throw damaged();
    }
  }

  private static UnreadableException damaged() {
    return new UnreadableException(
        "it is cut off or damaged: it cannot be unpacked to its end. Send it again.");
  }

  private static final class Checked extends FilterInputStream {

    Checked(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return super.read(bytes, offset, length);
      } catch (EOFException | ZipException e) {
        throw damaged();
      }
    }
  }
}
