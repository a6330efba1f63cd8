package org.nscb.scorecard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section of a README that is followed to the letter: a fenced block below the name of a file is
 * that file, and each line of a block of {@code sh} is a command.
 */
final class ReadmeExample {
  private static final Pattern BLOCK =
      Pattern.compile("(?:`([^`\\n]+)`\\n\\n)?```(\\w*)\\n(.*?)```\\n", Pattern.DOTALL);

  private final Map<String, String> files = new LinkedHashMap<>();
  private final List<String> commands = new ArrayList<>();

  private ReadmeExample(String section) {
    Matcher block = BLOCK.matcher(section);
    while (block.find()) {
      if (block.group(1) != null) {
        files.put(block.group(1), block.group(3));
      } else if (block.group(2).equals("sh")) {
        commands.addAll(block.group(3).lines().toList());
      }
    }
  }

  /**
   * @param heading of the section, which ends at the next heading of any depth
   */
  static ReadmeExample of(Path readme, String heading) throws IOException {
    String text = Files.readString(readme);
    int start = text.indexOf("\n## " + heading + "\n");
    if (start < 0) {
      throw new IllegalStateException(readme + " has no section " + heading);
    }
    Matcher next = Pattern.compile("\n##+ ").matcher(text);
    int end = next.find(start + 1) ? next.start() : text.length();
    return new ReadmeExample(text.substring(start, end));
  }

  /** By their names. */
  Map<String, String> files() {
    return files;
  }

  List<String> commands() {
    return commands;
  }
}
