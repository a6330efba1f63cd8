package org.nscb.scorecard.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nscb.scorecard.cli.Shell;
import org.nscb.scorecard.lake.DataFolder;

/**
 * What a release says of the deliveries that it was made of.
 *
 * @param said the lines of {@code scorecard status} on what was found
 * @param figures values by indicator and month; where there is none, why
 */
record Published(List<String> said, Map<String, String> figures) {
  private static final Pattern FINDING =
      Pattern.compile("[a-z0-9_-]+, ([\\d,]+) rows?, ([a-z ]+?)(?: [a-z0-9_-]*)?: .*");
  private static final int MONTH = 1;
  private static final int VALUE = 9;
  private static final int STATUS = 12;

  static Published nothing() {
    return new Published(List.of(), Map.of());
  }

  /** Makes a release and asks the verbs of it. */
  static Published by(DataFolder data, Path home) throws IOException {
    run(data, home, "publish");
    List<String> status = run(data, home, "status").lines().toList();
    List<String> said = new ArrayList<>();
    boolean isFound = false;
    for (String line : status) {
      if (isFound) {
        said.add(line);
      }
      isFound |= line.startsWith("Found when release ");
    }
    Path export = data.root().resolveSibling("export");
    run(data, home, "export", "--out", export.toString());
    Map<String, String> figures = new TreeMap<>();
    for (String line : Files.readAllLines(export.resolve("indicator_values.csv"))) {
      String[] cells = line.split(",", -1);
      String value = cells[VALUE].isEmpty() ? cells[STATUS] : cells[VALUE];
      figures.put(cells[0] + " of " + cells[MONTH], value);
    }
    return new Published(said, figures);
  }

  private static String run(DataFolder data, Path home, String... verb) {
    List<String> words = new ArrayList<>(List.of(verb));
    words.addAll(List.of("--home", home.toString()));
    Shell.Ended ended = new Shell(data.root()).run(words.toArray(String[]::new));
    assertEquals(0, ended.code(), () -> verb[0] + ": " + ended.err());
    return ended.out();
  }

  /** Rows by what was found of them. */
  Map<String, Long> found() {
    Map<String, Long> found = new TreeMap<>();
    for (String line : said) {
      Matcher finding = FINDING.matcher(line);
      assertEquals(true, finding.matches(), line);
      found.merge(finding.group(2), Long.parseLong(finding.group(1).replace(",", "")), Long::sum);
    }
    return found;
  }

  Map<String, String> figuresOf(Set<String> which) {
    Map<String, String> some = new TreeMap<>();
    which.forEach(figure -> some.put(figure, figures.getOrDefault(figure, "not in it")));
    return some;
  }
}
