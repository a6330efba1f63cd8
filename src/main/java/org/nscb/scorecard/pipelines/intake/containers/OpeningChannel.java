package org.nscb.scorecard.pipelines.intake.containers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.nscb.scorecard.pipelines.intake.text.UnreadableException;

/**
 * Gives no more than {@link Limits#DIRECTORY} bytes of a zip until it is opened, so that a
 * directory made to fill the memory is found before it does.
 */
final class OpeningChannel implements SeekableByteChannel {
  private final SeekableByteChannel channel;
  private long left = Limits.DIRECTORY;
  private boolean diskFailed;

  OpeningChannel(SeekableByteChannel channel) {
    this.channel = channel;
  }

  void opened() {
    left = Long.MAX_VALUE;
  }

  /** Whether what lies below could not be read, so that nothing is known of the zip. */
  boolean diskFailed() {
    return diskFailed;
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    int read;
    try {
      read = channel.read(bytes);
    } catch (IOException e) {
      diskFailed = true;
      throw e;
    }
    left -= Math.max(0, read);
    if (left < 0) {
      throw new UnreadableException(
          "it is no zip, or its list of files is longer than "
              + Limits.ENTRIES
              + " files need. Send the extracts themselves.");
    }
    return read;
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    return channel.write(bytes);
  }

  @Override
  public long position() throws IOException {
    return channel.position();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    channel.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) throws IOException {
    channel.truncate(size);
    return this;
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
