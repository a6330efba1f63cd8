package org.nscb.scorecard.lake.sealed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.nscb.scorecard.lake.hashes.Sha256;

/**
 * A file while it is written: counts and hashes its bytes, and is forced to the disk at its end.
 */
final class CountedFile implements WritableByteChannel {
  private final FileChannel file;
  private final MessageDigest digest = Sha256.digest();
  private long bytes;

  CountedFile(FileChannel file) {
    this.file = file;
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    ByteBuffer written = from.duplicate();
    int length = file.write(from);
    written.limit(written.position() + length);
    digest.update(written);
    bytes += length;
    return length;
  }

  @Override
  public boolean isOpen() {
    return file.isOpen();
  }

  @Override
  public void close() throws IOException {
    if (file.isOpen()) {
      try (file) {
        file.force(true);
      }
    }
  }

  long bytes() {
    return bytes;
  }

  /** Of all bytes, once; 64 hexadecimal digits. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
