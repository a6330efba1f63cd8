package org.nscb.scorecard.cin.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.content.ContentException;
import org.nscb.scorecard.content.problems.Problem;

/** What is said of a mistake in {@code pipelines/cin}. */
class RuleProblemsTest {
  private static final String RULES = "pipelines/cin/rules/reviews.yml";

  @TempDir Path root;

  @BeforeEach
  void copyTheContent() throws IOException {
    Path bankHolidays = Path.of("warehouse/reference/bank_holidays.csv");
    Files.createDirectories(root.resolve(bankHolidays).getParent());
    Files.copy(bankHolidays, root.resolve(bankHolidays));
    try (Stream<Path> paths = Files.walk(Path.of("pipelines/cin"))) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Files.createDirectories(root.resolve(path).getParent());
        Files.copy(path, root.resolve(path));
      }
    }
  }

  @Test
  void aMisspeltKeyIsToldWithTheOneThatWasMeant() {
    replace(RULES, "    mend: Send the date", "    mendd: Send the date");
    assertEquals(
        List.of(
            RULES
                + ": rules[1].mendd (line 25): `mendd` is not a key that may be here."
                + " Did you mean `mend`?"),
        problems());
  }

  @Test
  void allMistakesAreToldAtOnce() {
    replace(RULES, "kind: present", "kind: presence");
    replace(RULES, "fields: [Reviews.CPPreviewDate]", "fields: [Reviews.CPPreviewdate]");
    replace("pipelines/cin/codes/sex.csv", "M,2025,", "M,next year,");
    replace("pipelines/cin/parameters.yml", "first: 2017", "first: 2027");
    assertEquals(
        List.of("pipelines/cin/codes/sex.csv", "pipelines/cin/parameters.yml", RULES, RULES),
        problems().stream().map(p -> p.substring(0, p.indexOf(": "))).toList());
  }

  @Test
  void aFieldThatNoTableHasIsRefused() {
    replace(RULES, "fields: [Reviews.CPPreviewDate]", "fields: [Reviews.CPPreviewdate]");
    assertEquals(
        List.of(
            RULES
                + ": rules[1].fields[0] (line 23): `Reviews.CPPreviewdate` is not a field of the"
                + " return. Did you mean `Reviews.CPPreviewDate`?"),
        problems());
  }

  @Test
  void aRuleIsThereOnceForEachYear() {
    replace(RULES, "code: 8842Q", "code: 4003");
    assertTrue(problems().get(0).contains("`4003` is there twice for the same year."));
  }

  @Test
  void tablesSideBySideAskForSql() {
    replace(
        RULES,
        "    kind: present\n    fields: [Reviews.CPPreviewDate]",
        "    kind: order\n    fields: [Reviews.CPPreviewDate, CINplanDates.CINPlanStartDate]");
    assertTrue(problems().get(0).contains("Write `kind: sql`."), problems()::toString);
  }

  @Test
  void anOrderIsOfTwoDates() {
    replace(RULES, "kind: present", "kind: order");
    assertTrue(
        problems().get(0).contains("names 1 fields, and this kind compares two."),
        problems()::toString);
  }

  @Test
  void anUnknownListOfCodesIsRefused() {
    replace("pipelines/cin/rules/characteristics.yml", "codes: ethnicity", "codes: ethnicities");
    assertTrue(problems().get(0).contains("Did you mean `ethnicity`?"), problems()::toString);
  }

  private void replace(String file, String text, String replacement) {
    try {
      String before = Files.readString(root.resolve(file));
      assertTrue(before.contains(text), () -> file + " has no " + text);
      Files.writeString(root.resolve(file), before.replace(text, replacement));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> problems() {
    return assertThrows(ContentException.class, () -> RuleBook.read(root)).problems().stream()
        .map(Problem::toString)
        .toList();
  }
}
