package org.nscb.scorecard.lake.sealed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/** What was sealed in a file, to be read from any position; failures name the file. */
final class UnsealingChannel implements SeekableByteChannel {
  private final Path file;
  private final SeekableByteChannel unsealed;

  /** Reads the end of the file, which tells whether it is all there. */
  UnsealingChannel(Path file, SeekableByteChannel unsealed) throws IOException {
    this.file = file;
    this.unsealed = unsealed;
    unsealed.position(Math.max(0, unsealed.size() - 1));
    unsealed.read(ByteBuffer.allocate(1));
    unsealed.position(0);
  }

  static IOException unreadable(Path file, IOException cause) {
    return new IOException(
        "Cannot unseal "
            + file
            + ": it is not as it was sealed, or was sealed under another landing key. Put back the"
            + " file, or the key file that the earlier loads used.",
        cause);
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    // of an empty file the cipher reads nothing for ever and never says that it has ended
    if (unsealed.position() >= unsealed.size()) {
      return -1;
    }
    try {
      return unsealed.read(to);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  @Override
  public long position() throws IOException {
    return unsealed.position();
  }

  @Override
  public SeekableByteChannel position(long bytes) throws IOException {
    unsealed.position(bytes);
    return this;
  }

  @Override
  public long size() throws IOException {
    return unsealed.size();
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long bytes) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return unsealed.isOpen();
  }

  @Override
  public void close() throws IOException {
    unsealed.close();
  }
}
