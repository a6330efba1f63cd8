package org.nscb.scorecard.cin.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.nscb.scorecard.cin.xml.ReturnSource;

/** The bytes of a part between its opening and its closing tags: a document of its own. */
final class PartStream extends InputStream {
  private final InputStream file;
  private final byte[] closing;
  private byte[] made;
  private int madeFrom;
  private long left;

  PartStream(ReturnSource source, ReturnPart part) throws IOException {
    Charset charset = Charset.forName(part.charset());
    made = part.opening().getBytes(charset);
    closing = part.closing().getBytes(charset);
    left = part.length();
    file = source.open(part.offset());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] block, int from, int length) throws IOException {
    if (madeFrom < made.length) {
      int count = Math.min(length, made.length - madeFrom);
      System.arraycopy(made, madeFrom, block, from, count);
      madeFrom += count;
      return count;
    }
    if (left > 0) {
      int count = file.read(block, from, (int) Math.min(length, left));
      left = count < 0 ? 0 : left - count;
      return count;
    }
    if (made == closing) {
      return -1;
    }
    made = closing;
    madeFrom = 0;
    return read(block, from, length);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
