package org.nscb.scorecard.cin.odd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Every odd return, read in a process with {@value #MEBIBYTES} MiB of memory, and the page that
 * says what becomes of it. With {@code -Dcatalogue=write} the page is written instead of compared.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddReturnsTest {
  private static final Path PAGE = Path.of("src/docs/what-happens-to-your-return.md");
  private static final int MEBIBYTES = 96;
  private static final String HEAD =
      """
      # What happens to your census return

      Made from the catalogue of odd returns (`src/test/java/org/nscb/scorecard/cin/odd`): each line below is a test that
      reads these bytes in a process with little memory. A test holds this page against what they give; after a change
      write it anew with `mvn test -Dtest=OddReturnsTest -Dcatalogue=write`, and read what changed.

      A return is refused where nobody could say what it holds, and read where that is clear: then each departure from the
      schema of its year is told with its element and line. No message holds a value of the file.
      """;

  private final boolean writes = "write".equals(System.getProperty("catalogue"));
  private List<String> lines = List.of();

  /** The chapters of the page. */
  static Map<String, List<OddReturn>> chapters() {
    Map<String, List<OddReturn>> chapters = new LinkedHashMap<>();
    chapters.put("Its bytes", TheFile.bytes());
    chapters.put("Its XML", TheFile.xml());
    chapters.put("Too much of something", TooMuch.returns());
    chapters.put("One return of one year", TheReturn.returns());
    chapters.put("Its elements", ItsElements.elements());
    chapters.put("Its values", ItsElements.values());
    return chapters;
  }

  @BeforeAll
  void readAllWithLittleMemory() throws IOException, InterruptedException {
    Path output = Files.createTempFile("odd-returns", ".txt");
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + MEBIBYTES + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                ReadOddReturns.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int exit = process.waitFor();
    lines = Files.readAllLines(output, StandardCharsets.UTF_8);
    Files.delete(output);
    assertEquals(0, exit, () -> String.join("\n", lines));
  }

  @TestFactory
  Stream<DynamicContainer> returns() throws IOException {
    List<String> promised = writes ? lines : Files.readAllLines(PAGE);
    List<DynamicContainer> containers = new ArrayList<>();
    int at = 0;
    for (Map.Entry<String, List<OddReturn>> chapter : chapters().entrySet()) {
      List<DynamicTest> tests = new ArrayList<>();
      for (OddReturn odd : chapter.getValue()) {
        String line = lines.get(at++);
        tests.add(DynamicTest.dynamicTest(odd.sentence(), () -> check(odd, line, promised)));
      }
      containers.add(DynamicContainer.dynamicContainer(chapter.getKey(), tests));
    }
    return containers.stream();
  }

  @Test
  void thePageIsWhatTheCatalogueGives() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    int at = 0;
    for (Map.Entry<String, List<OddReturn>> chapter : chapters().entrySet()) {
      page.append("\n## ").append(chapter.getKey());
      page.append("\n\n| what arrives | what happens | what it says |\n| --- | --- | --- |\n");
      for (int i = 0; i < chapter.getValue().size(); i++) {
        page.append(lines.get(at++)).append('\n');
      }
    }
    if (writes) {
      Files.writeString(PAGE, page);
    }
    assertEquals(page.toString(), Files.readString(PAGE));
  }

  private static void check(OddReturn odd, String line, List<String> promised) {
    assertTrue(line.contains("| " + odd.end()), line);
    assertFalse(
        line.replace(odd.sentence(), "").contains(Sent.SECRET), () -> "a value is told: " + line);
    assertTrue(promised.contains(line), () -> PAGE + " does not say: " + line);
  }
}
