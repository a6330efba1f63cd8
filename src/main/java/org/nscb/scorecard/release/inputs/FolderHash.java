package org.nscb.scorecard.release.inputs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nscb.scorecard.lake.hashes.Sha256;

/** One hash of many files: of their names below a folder and of what is in them. */
final class FolderHash {

  private FolderHash() {}

  /**
   * @param wanted which files count, by their path below the folder
   */
  static String of(Path folder, Predicate<Path> wanted) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files =
          all.filter(Files::isRegularFile).map(folder::relativize).filter(wanted).sorted().toList();
    }
    StringBuilder lines = new StringBuilder();
    for (Path file : files) {
      lines
          .append(file.toString().replace('\\', '/'))
          .append(' ')
          .append(Sha256.of(folder.resolve(file)))
          .append('\n');
    }
    return Sha256.of(lines.toString());
  }
}
