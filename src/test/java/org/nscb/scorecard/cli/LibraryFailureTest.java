package org.nscb.scorecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without its library the database cannot start, and a verb says so in words. */
class LibraryFailureTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "publish --data FOLDER",
        "cin check src/test/resources/cin/samples/fake_CIN_data.xml --out FOLDER"
      })
  void aFolderForTemporaryFilesThatIsMissingIsNamed(String verb) throws Exception {
    String missing = folder.resolve("missing").toString();
    List<String> words =
        new ArrayList<>(
            List.of(
                "-Djava.io.tmpdir=" + missing,
                "-Dscorecard.home=" + Path.of("").toAbsolutePath(),
                Main.class.getName()));
    for (String word : verb.split(" ")) {
      words.add(word.equals("FOLDER") ? folder.resolve("given").toString() : word);
    }
    Child child = Child.start(folder.resolve("said.txt"), List.of(), words);
    assertEquals(ExitCode.USAGE.number(), child.awaitEnd(), child.said());
    assertTrue(child.said().contains("cannot be unpacked into " + missing), child.said());
    assertFalse(child.said().contains("\tat "), child.said());
  }

  /** As a build leaves it: the driver without its libraries, and they beside it. */
  @Test
  void aLibraryBesideTheJarThatIsDamagedIsNamed() throws Exception {
    Path whole =
        Path.of(DuckDBDriver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path bare = folder.resolve("duckdb.jar");
    try (ZipFile from = new ZipFile(whole.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(bare))) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        if (entry.getName().startsWith("libduckdb_java")) {
          Files.writeString(folder.resolve(entry.getName()), "damaged");
        } else {
          to.putNextEntry(new ZipEntry(entry.getName()));
          from.getInputStream(entry).transferTo(to);
        }
      }
    }
    Child child =
        Child.start(
            folder.resolve("said.txt"),
            List.of(),
            List.of(
                "-Dscorecard.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                Child.classPath().replace(whole.toString(), bare.toString()),
                Main.class.getName(),
                "check"));
    assertEquals(ExitCode.USAGE.number(), child.awaitEnd(), child.said());
    assertTrue(child.said().contains("cannot be loaded (" + folder), child.said());
  }

  @Test
  void aClassThatIsMissingIsAMistakeOfOurs() {
    assertEquals(ExitCode.BUG, Failures.exitCode(new NoClassDefFoundError("some/Name")));
  }
}
