package org.nscb.scorecard.release.build;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.release.ReleaseException;

/** Held by the one process that changes which releases there are. It ends with the process. */
public final class WriterLock {

  /** What is done while nobody else may. */
  public interface Work<T> {
    T run() throws IOException;
  }

  private WriterLock() {}

  /**
   * @throws ReleaseException when another is at work
   */
  public static <T> T whileHeld(DataFolder data, Work<T> work) throws IOException {
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
