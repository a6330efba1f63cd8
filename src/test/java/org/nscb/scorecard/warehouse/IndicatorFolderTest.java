package org.nscb.scorecard.warehouse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.ContentLoader;
import org.nscb.scorecard.content.indicators.Indicator;

/**
 * Runs the tests that lie beside the indicators. {@code -Dindicators=<regular expression>} runs
 * those of some indicators alone.
 */
class IndicatorFolderTest {
  private static Content content;
  private static FolderTests tests;

  @BeforeAll
  static void prepare() {
    content = new ContentLoader(Path.of("")).load();
    tests = new FolderTests(content);
  }

  @AfterAll
  static void close() {
    tests.close();
  }

  @TestFactory
  Stream<DynamicContainer> indicators() {
    return content.indicators().values().stream()
        .filter(indicator -> indicator.id().matches(System.getProperty("indicators", ".*")))
        .map(IndicatorFolderTest::folders);
  }

  private static DynamicContainer folders(Indicator indicator) {
    return DynamicContainer.dynamicContainer(
        indicator.id(),
        tests.of(indicator).stream()
            .map(
                folder ->
                    DynamicTest.dynamicTest(
                        folder.getFileName().toString().replace('_', ' '),
                        () -> tests.run(indicator, folder))));
  }

  @TestFactory
  Stream<DynamicTest> everyIndicatorHasAtLeastTwoTests() {
    return content.indicators().values().stream()
        .map(
            indicator ->
                DynamicTest.dynamicTest(
                    indicator.id(), () -> assertTrue(tests.of(indicator).size() >= 2)));
  }
}
