package org.nscb.scorecard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A disk in memory that only one process and its children see; needs no rights where allowed. */
final class SmallDisk {
  private static final int BLOCK = 4096;

  private SmallDisk() {}

  static boolean isPossible() throws InterruptedException {
    try {
      Path folder = Files.createTempDirectory("small-disk");
      return new ProcessBuilder(
                  "unshare",
                  "--user",
                  "--map-root-user",
                  "--mount",
                  "mount",
                  "-t",
                  "tmpfs",
                  "tmpfs",
                  folder.toString())
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * What to run before java: mounts the disk, copies the data on it, and goes there.
   *
   * @param free what is left on the disk when the data lies on it
   */
  static List<String> with(Path disk, Path data, int kibibytesFree) throws IOException {
    Files.createDirectories(disk);
    long kibibytes = blocks(data) * BLOCK / 1024 + kibibytesFree;
    String script =
        "mount -t tmpfs -o size=%dk tmpfs '%s' && cp -a '%s/.' '%s' && export DISK='%s' && exec \"$0\" \"$@\""
            .formatted(kibibytes, disk, data, disk, disk);
    return List.of("unshare", "--user", "--map-root-user", "--mount", "bash", "-c", script);
  }

  private static long blocks(Path data) throws IOException {
    long blocks = 0;
    try (Stream<Path> paths = Files.walk(data)) {
      for (Path path : paths.toList()) {
        blocks += Files.isRegularFile(path) ? (Files.size(path) + BLOCK - 1) / BLOCK : 0;
      }
    }
    return blocks;
  }
}
