package org.nscb.scorecard.pipelines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A content of three small sources that can be loaded and published in a second: months that may
 * come in parts and versions, windows of three months, what is open in a month.
 */
public record SmallContent(Path root) {
  private static final Path SHELVES = Path.of("src/test/resources/content/deliveries");

  /** Copied there, with the calendar of the project. */
  public static SmallContent in(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(SHELVES)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        copy(path, folder.resolve(SHELVES.relativize(path).toString()));
      }
    }
    for (String shared :
        List.of(
            "pipelines/privacy.yml",
            "warehouse/macros.sql",
            "warehouse/reference/bank_holidays.csv")) {
      copy(Path.of(shared), folder.resolve(shared));
    }
    return new SmallContent(folder);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }
}
