package org.nscb.scorecard.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every line of the catalogue, run through the verb that users run, and the page that promises it.
 * With {@code -Dcatalogue=write} the page is written instead of compared.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueTest {
  private static final Path PAGE = Path.of("src/docs/what-happens-to-your-file.md");

  private final Map<OddDelivery, Ended> ended = new HashMap<>();
  private final boolean writes = "write".equals(System.getProperty("catalogue"));
  private String promised = "";

  @TempDir Path folder;

  @BeforeAll
  void openThePromise() throws IOException {
    if (Files.exists(PAGE)) {
      promised = Files.readString(PAGE);
    }
  }

  @TestFactory
  Stream<DynamicContainer> deliveries() {
    return Stream.of(Group.values())
        .map(
            group ->
                DynamicContainer.dynamicContainer(
                    group.title(),
                    group.deliveries().stream()
                        .map(odd -> DynamicTest.dynamicTest(odd.sentence(), () -> run(odd)))));
  }

  private void run(OddDelivery odd) throws IOException {
    Path place = folder.resolve(Integer.toString(ended.size()));
    Trial trial = new Trial(odd, place.resolve("data"), Home.of(odd, folder));
    Ended result = trial.run();
    ended.put(odd, result);
    trial.check(result);
    if (!writes) {
      String line = CataloguePage.line(odd, result);
      assertTrue(promised.contains("\n" + line + "\n"), () -> PAGE + " does not say: " + line);
    }
  }

  @Test
  void noSentenceIsSaidTwice() {
    Set<String> sentences = new HashSet<>();
    for (Group group : Group.values()) {
      for (OddDelivery odd : group.deliveries()) {
        assertTrue(sentences.add(odd.sentence()), odd.sentence());
      }
    }
  }

  @AfterAll
  void thePageIsWhatTheCatalogueGives() throws IOException {
    int all = Stream.of(Group.values()).mapToInt(g -> g.deliveries().size()).sum();
    if (ended.size() == all) {
      String page = CataloguePage.page(ended);
      if (writes) {
        Files.write(PAGE, page.getBytes(StandardCharsets.UTF_8));
      } else {
        List<String> left = new ArrayList<>(promised.lines().toList());
        left.removeAll(page.lines().toList());
        assertEquals(List.of(), left, () -> PAGE + " says what does not happen");
        assertTrue(page.equals(promised), () -> PAGE + " is not in the catalogue's order");
      }
    }
  }
}
