package org.nscb.scorecard.lake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * Held by the one process that loads, publishes or rolls back, so that a release is never made of
 * deliveries that change under it. The system lets go of it when the process dies.
 */
public final class WriterLock {

  /** What is done while nobody else may write. */
  public interface Work<T> {
    T run() throws IOException;
  }

  private WriterLock() {}

  /**
   * @throws LockedException when another holds it, be it in this very JVM
   */
  public static <T> T whileHeld(DataFolder data, Work<T> work) throws IOException {
    Files.createDirectories(data.root());
    // the lock ends when the channel is closed
    try (FileChannel channel =
        FileChannel.open(
            data.root().resolve(".writer"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (!isLocked(channel)) {
        throw new LockedException(data);
      }
      return work.run();
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldInThisJvm) {
      return false;
    }
  }
}
