package org.nscb.scorecard.content.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.nscb.scorecard.content.problems.Problem;
import org.nscb.scorecard.content.problems.Problems;
import org.nscb.scorecard.content.problems.Vocabulary;

/**
 * The files below the root of the content, by their path relative to it with forward slashes. What
 * cannot be read becomes a problem and comes back empty.
 */
public final class ContentFiles {

  /** What an id looks like: in addresses, in SQL and in file names alike. */
  static final String IDENTIFIER = "[a-z][a-z0-9_]*";

  private final Path root;
  private final Problems problems;
  private final ParsedYaml yaml = new ParsedYaml();

  public ContentFiles(Path root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  public Problems problems() {
    return problems;
  }

  ParsedYaml yaml() {
    return yaml;
  }

  /**
   * Begins to parse YAML files beside the caller's work, the last first, so that the two meet
   * halfway.
   */
  public void readAhead(List<String> files) {
    CompletableFuture.runAsync(
        () -> {
          for (int i = files.size() - 1; i >= 0; i--) {
            new YamlFile(this, files.get(i)).mapping();
          }
        });
  }

  public Path path(String file) {
    return root.resolve(file);
  }

  public boolean exists(String file) {
    return Files.exists(path(file));
  }

  /**
   * What a folder holds, by name in order: files and folders without hidden ones and notes ({@code
   * *.md}); nothing when there is no such folder.
   */
  public List<String> list(String folder) {
    Path path = path(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(path)) {
      return children
          .map(child -> child.getFileName().toString())
          .filter(name -> !name.startsWith(".") && !name.endsWith(".md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      problems.add(folder, "cannot be listed.", "Look at the rights of the folder.");
      return List.of();
    }
  }

  public List<String> listFolders(String folder) {
    return list(folder).stream().filter(name -> isFolder(folder + "/" + name)).toList();
  }

  public boolean isFolder(String file) {
    return Files.isDirectory(path(file));
  }

  /**
   * The names, without ending, of the files of a folder that all must have one ending; others
   * become problems.
   *
   * @param ending such as {@code .sql}
   */
  public List<String> listNames(String folder, String ending) {
    return list(folder).stream()
        .filter(name -> hasEnding(folder, name, ending))
        .map(name -> name.substring(0, name.length() - ending.length()))
        .toList();
  }

  private boolean hasEnding(String folder, String name, String ending) {
    boolean fits = name.endsWith(ending) && !isFolder(folder + "/" + name);
    if (!fits) {
      problems.add(
          folder + "/" + name,
          "is not a `" + ending + "` file, and " + folder + " holds nothing else.",
          "Rename it, or move it elsewhere.");
    }
    return fits;
  }

  /** A file or folder whose name, without ending, becomes an id: can SQL carry it? */
  public void checkIdentifier(String file, String name) {
    if (!name.matches(IDENTIFIER)) {
      problems.add(
          file,
          "`" + name + "` is not a name that files and SQL can carry.",
          "Rename it with small letters, digits and underscores, beginning with a letter.");
    }
  }

  /** The text of a file that must be there, in UTF-8 and not empty; without byte order mark. */
  public Optional<String> text(String file) {
    if (!exists(file)) {
      problems.add(file, "does not exist.", mendOfMissing(file));
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(path(file));
      String text = decode(bytes);
      if (text.isBlank()) {
        problems.add(file, "is empty.", "Fill it, or remove it.");
        return Optional.empty();
      }
      return Optional.of(text);
    } catch (NotUtf8Exception e) {
      problems.add(
          new Problem(
              file, "", e.line, "is not UTF-8 at column " + e.column + ".", "Save it as UTF-8."));
    } catch (IOException e) {
      problems.add(file, "cannot be read.", "Look at the rights of the file.");
    }
    return Optional.empty();
  }

  private String mendOfMissing(String file) {
    int slash = file.lastIndexOf('/');
    Vocabulary beside = Vocabulary.of("a file beside it", list(file.substring(0, slash)));
    return beside
        .findNearest(file.substring(slash + 1))
        .map(nearest -> "Add the file, or rename `" + nearest + "` if that was meant.")
        .orElse("Add the file.");
  }

  private static String decode(byte[] bytes) throws NotUtf8Exception {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      String sound = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
      throw new NotUtf8Exception(sound);
    }
  }

  private static final class NotUtf8Exception extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    NotUtf8Exception(String soundText) {
      line = 1 + (int) soundText.chars().filter(c -> c == '\n').count();
      column = soundText.length() - soundText.lastIndexOf('\n');
    }
  }
}
