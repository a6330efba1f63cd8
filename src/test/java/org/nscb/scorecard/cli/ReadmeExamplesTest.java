package org.nscb.scorecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.cli.Shell.Ended;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.ContentLoader;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.warehouse.FolderTests;

/**
 * What the READMEs of the shelves say of adding a source and an indicator, done as it stands there,
 * in a copy of the content: files are written, commands are run, and the new value is seen.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReadmeExamplesTest {
  private static final Path REPOSITORY = Path.of("").toAbsolutePath();
  private static final String EXPORTED = "figures/";

  @TempDir static Path home;

  @Test
  @Order(1)
  void aSourceIsAddedAsPipelinesSays() throws IOException {
    for (String shelf : List.of("pipelines", "warehouse", "dashboards")) {
      copy(REPOSITORY.resolve(shelf), home.resolve(shelf));
    }
    String said = follow(ReadmeExample.of(home.resolve("pipelines/README.md"), "Add a source"));
    assertTrue(
        said.lines().anyMatch(l -> l.matches(".*exclusions_2015-04.csv .* 8 +8 +0 +accepted")),
        said);
    assertTrue(
        said.lines().anyMatch(l -> l.matches("norfolk_education +exclusions +2015-04 .*")), said);
  }

  @Test
  @Order(2)
  void anIndicatorIsAddedAsTheWarehouseSays() throws IOException {
    ReadmeExample example =
        ReadmeExample.of(home.resolve("warehouse/README.md"), "Add an indicator");
    String said = follow(example);
    assertTrue(said.contains("Excl") && said.contains("marts.fct_exclusions"), said);
    String table = EXPORTED + "indicator_values.csv";
    String promised = example.files().get(table).strip();
    List<String> exported = Files.readAllLines(home.resolve(table));
    assertEquals(
        1,
        exported.stream().filter(line -> line.startsWith(promised)).count(),
        () ->
            promised
                + " among "
                + exported.stream().filter(l -> l.startsWith("exclusions_")).toList());
  }

  @Test
  @Order(3)
  void theTestsBesideTheIndicatorHold() {
    Content content = new ContentLoader(home).load();
    Indicator indicator = content.indicators().get("exclusions_of_5_days_or_less");
    try (FolderTests tests = new FolderTests(content)) {
      List<Path> folders = tests.of(indicator);
      assertTrue(folders.size() >= 2);
      folders.forEach(folder -> tests.run(indicator, folder));
    }
  }

  /** Writes the files, but for what the export is to have, and runs the commands. */
  private static String follow(ReadmeExample example) throws IOException {
    for (Map.Entry<String, String> file : example.files().entrySet()) {
      if (!file.getKey().startsWith(EXPORTED)) {
        Path path = home.resolve(file.getKey());
        assertTrue(Files.notExists(path), () -> file.getKey() + " is there already");
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    }
    Files.createDirectories(home.resolve("data/inbox"));
    StringBuilder said = new StringBuilder();
    for (String command : example.commands()) {
      said.append(run(command.split(" ")));
    }
    return said.toString();
  }

  private static String run(String... words) throws IOException {
    if (words[0].equals("cp")) {
      Files.copy(home.resolve(words[1]), home.resolve(words[2]));
      return "";
    }
    assertEquals("./scorecard", words[0]);
    List<String> arguments = new ArrayList<>();
    for (int i = 1; i < words.length; i++) {
      boolean isFolder = words[i - 1].equals("--out");
      arguments.add(isFolder ? home.resolve(words[i]).toString() : words[i]);
    }
    arguments.add("--home");
    arguments.add(home.toString());
    Ended ended = new Shell(home.resolve("data")).run(arguments.toArray(String[]::new));
    assertEquals(0, ended.code(), () -> String.join(" ", words) + ": " + ended.err());
    return ended.out();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
