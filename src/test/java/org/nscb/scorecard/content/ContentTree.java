package org.nscb.scorecard.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.nscb.scorecard.content.problems.Problem;

/** A copy of the small sound content of the tests, into which a test puts one mistake. */
final class ContentTree {

  private static final Path SOUND = Path.of("src/test/resources/content/sound");

  private final Path root;

  private ContentTree(Path root) {
    this.root = root;
  }

  static ContentTree sound(Path folder) {
    try (Stream<Path> paths = Files.walk(SOUND)) {
      for (Path path : paths.toList()) {
        Path copy = folder.resolve(SOUND.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ContentTree(folder);
  }

  Path root() {
    return root;
  }

  /** Replaces text that must be there. */
  ContentTree replace(String file, String text, String replacement) {
    try {
      String before = Files.readString(root.resolve(file));
      assertTrue(before.contains(text), () -> file + " has no " + text);
      return write(file, before.replace(text, replacement));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ContentTree append(String file, String text) {
    try {
      return write(file, Files.readString(root.resolve(file)) + text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ContentTree write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  ContentTree write(String file, byte[] bytes) {
    try {
      Files.createDirectories(root.resolve(file).getParent());
      Files.write(root.resolve(file), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ContentTree delete(String file) {
    try {
      Files.delete(root.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Content load() {
    return new ContentLoader(root).load();
  }

  ContentException failure() {
    return assertThrows(ContentException.class, this::load);
  }

  /** What is told of the only file with problems: {@code key path (line n): message mend}. */
  List<String> problemsOf(String file) {
    List<Problem> problems = failure().problems();
    assertEquals(List.of(file), problems.stream().map(Problem::file).distinct().toList(), "files");
    return problems.stream().map(Problem::sentence).toList();
  }
}
