package org.nscb.scorecard.release.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.nscb.scorecard.lake.SafeFiles;

/** Files that stay what they were when the power goes. */
public final class DurableFiles {

  private DurableFiles() {}

  /** Replaces a small file in one step: the rename of a file takes the place of the old one. */
  public static void replace(Path target, byte[] content) throws IOException {
    Path fresh = target.resolveSibling("." + target.getFileName() + ".new");
    write(fresh, content);
    SafeFiles.move(fresh, target);
  }

  private static void write(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            Set.of(
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE))) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** Returns when what was written is on the disk. */
  static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
