package org.nscb.scorecard.lake.sealed;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** A sealed file while it is written. Without {@link #finish} it stays a file that nobody reads. */
public final class SealedWriter implements Closeable {
  private final CountedFile file;
  private final WritableByteChannel sealing;

  SealedWriter(CountedFile file, WritableByteChannel sealing) {
    this.file = file;
    this.sealing = sealing;
  }

  /**
   * What was written, as it lies on the disk.
   *
   * @param sha256 of the sealed bytes
   */
  public record Written(long bytes, String sha256) {}

  public void write(byte[] block, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(block, 0, length);
    while (bytes.hasRemaining()) {
      sealing.write(bytes);
    }
  }

  /** Seals the last segment and forces the file to the disk. */
  public Written finish() throws IOException {
    sealing.close();
    return new Written(file.bytes(), file.sha256());
  }

  /** Lets go of the file; one that was not finished is not sealed. */
  @Override
  public void close() throws IOException {
    file.close();
  }
}
