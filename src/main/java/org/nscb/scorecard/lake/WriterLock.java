package org.nscb.scorecard.lake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held by the one process that writes deliveries. The system lets go of it when that dies. */
public final class WriterLock implements AutoCloseable {
  private final FileChannel channel;
  private final FileLock lock;

  private WriterLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** The lock, or nothing when somebody else has it. */
  public static Optional<WriterLock> find(DataFolder data) throws IOException {
    Files.createDirectories(data.root());
    FileChannel channel =
        FileChannel.open(
            data.root().resolve(".writer"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new WriterLock(channel, lock));
      }
    } catch (OverlappingFileLockException e) {
      // held in this very JVM
    }
    channel.close();
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      lock.release();
    }
  }
}
