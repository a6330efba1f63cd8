package org.nscb.scorecard.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.nscb.scorecard.lake.DataFolder;

/** Held by the one process that changes which releases there are. It ends with the process. */
final class ReleaseLock {

  /** What is done while nobody else may. */
  interface Work<T> {
    T run() throws IOException;
  }

  private ReleaseLock() {}

  /**
   * @throws ReleaseException when another is at work
   */
  static <T> T whileHeld(DataFolder data, Work<T> work) throws IOException {
    Files.createDirectories(data.releases());
    try (FileChannel channel =
        FileChannel.open(
            data.releases().resolve(".lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE)) {
      if (!isLocked(channel)) {
        throw new ReleaseException(
            "Cannot change the releases: another publish or rollback is at work. Wait for its end"
                + " and try again.");
      }
      return work.run();
    }
  }

  /** The lock ends when the channel is closed. */
  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // this very process holds it
    }
  }
}
