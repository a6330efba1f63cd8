package org.nscb.scorecard.pipelines;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The contracts and code sets of the repository, copied so that a test can change them. */
public final class ChangedContent {
  private final Path root;

  private ChangedContent(Path root) {
    this.root = root;
  }

  public static ChangedContent in(Path root) {
    for (String shelf : List.of("pipelines", "warehouse/reference/codes")) {
      try (Stream<Path> files = Files.walk(Door.REPOSITORY.resolve(shelf))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (!file.toString().contains("published")) {
            Path target = root.resolve(Door.REPOSITORY.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new ChangedContent(root);
  }

  public Path root() {
    return root;
  }

  /** Replaces text that must be in the contract of a source. */
  public ChangedContent contract(String source, String text, String other) {
    String file = "pipelines/sources/" + source + "/contract.yml";
    try {
      String before = Files.readString(root.resolve(file));
      assertTrue(before.contains(text), () -> file + " has no " + text);
      return write(file, before.replace(text, other));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ChangedContent write(String file, String text) {
    try {
      Files.createDirectories(root.resolve(file).getParent());
      Files.writeString(root.resolve(file), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
