package org.nscb.scorecard.pipelines.intake.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.nscb.scorecard.lake.hashes.Sha256;

/** Hashes and counts the bytes that are read. */
public final class HashedStream extends FilterInputStream {
  private final MessageDigest digest;
  private long count;

  public HashedStream(InputStream in) {
    super(in);
    digest = Sha256.digest();
  }

  /** SHA-256 of what was read, to be asked once. */
  public String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  public long count() {
    return count;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    if (read > 0) {
      digest.update(bytes, offset, read);
      count += read;
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
