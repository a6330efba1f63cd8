package org.nscb.scorecard.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.content.problems.Problem;

/** Mistakes that any file may have, whatever it is about. */
class FileProblemsTest {

  private static final String AGENCIES = "pipelines/agencies.yml";
  private static final String SUPPRESSION = "warehouse/suppression.yml";
  private static final String INDICATOR = "warehouse/indicators/re_referrals/indicator.yml";
  private static final String SITE = "dashboards/site.yml";

  @TempDir Path folder;

  @Test
  void aFileThatIsNotThereIsAProblem() {
    ContentTree tree = ContentTree.sound(folder).delete(SITE);
    assertEquals(List.of("does not exist. Add the file."), tree.problemsOf(SITE));
  }

  @Test
  void aFileUnderANameThatIsNearlyRightIsPointedAt() {
    ContentTree tree = ContentTree.sound(folder).delete(SITE).write("dashboards/sites.yml", "x");
    assertEquals(
        List.of("does not exist. Add the file, or rename `sites.yml` if that was meant."),
        tree.problemsOf(SITE));
  }

  @Test
  void aFolderWithoutTheThreeShelvesIsToldInOneProblemForEach() {
    ContentLoader elsewhere = new ContentLoader(folder);
    List<String> problems =
        assertThrows(ContentException.class, elsewhere::load).problems().stream()
            .map(Problem::toString)
            .toList();
    assertEquals(3, problems.size());
    assertEquals(
        "dashboards: is not a folder here. The content has the folders pipelines, warehouse and"
            + " dashboards: look for it in the folder that holds them.",
        problems.get(0));
  }

  @Test
  void anEmptyFileIsAProblem() {
    ContentTree tree = ContentTree.sound(folder).write(AGENCIES, " \n");
    assertEquals(List.of("is empty. Fill it, or remove it."), tree.problemsOf(AGENCIES));
  }

  @Test
  void aFileOfCommentsAloneIsEmpty() {
    ContentTree tree = ContentTree.sound(folder).write(AGENCIES, "# later\n");
    assertEquals(List.of("is empty. Fill it, or remove it."), tree.problemsOf(AGENCIES));
  }

  @Test
  void aFileThatIsNotYamlIsToldWithLineAndColumn() {
    ContentTree tree = ContentTree.sound(folder).write(SUPPRESSION, "low: 1\nhigh: 5: 6\n");
    assertEquals(
        List.of(
            "line 2: is not YAML at column 8: mapping values are not allowed here. Look at that"
                + " line and the one above: indentation with spaces, a space after each colon,"
                + " quotes round text with `: `, `#` or `?` in it."),
        tree.problemsOf(SUPPRESSION));
  }

  @Test
  void aFileThatIsNotUtf8IsToldWithLineAndColumn() {
    byte[] latin = "low: 1 # one\nhigh: 5 # fünf\n".getBytes(StandardCharsets.ISO_8859_1);
    ContentTree tree = ContentTree.sound(folder).write(SUPPRESSION, latin);
    assertEquals(
        List.of("line 2: is not UTF-8 at column 12. Save it as UTF-8."),
        tree.problemsOf(SUPPRESSION));
  }

  @Test
  void aByteOrderMarkIsNoMistake() {
    ContentTree tree = ContentTree.sound(folder).write(SUPPRESSION, "\uFEFFlow: 1\nhigh: 5\n");
    assertEquals(5, tree.load().suppression().high());
  }

  @Test
  void aListWhereKeysAreWantedIsAProblem() {
    ContentTree tree = ContentTree.sound(folder).write(SUPPRESSION, "- low\n- high\n");
    assertEquals(List.of("is a list. Write `key: value` lines."), tree.problemsOf(SUPPRESSION));
  }

  @Test
  void aSecondDocumentIsAProblem() {
    ContentTree tree = ContentTree.sound(folder).append(SUPPRESSION, "---\nlow: 2\n");
    assertEquals(
        List.of("line 5: a second YAML document begins. Remove the `---` line."),
        tree.problemsOf(SUPPRESSION));
  }

  @Test
  void anAliasOfYamlIsAProblem() {
    ContentTree tree =
        ContentTree.sound(folder)
            .replace(SITE, "area: {", "area: &all {")
            .replace(SITE, "short: ASCB", "short: *all");
    assertEquals(
        List.of(
            "short (line 2): is an anchor or alias of YAML. Write the value out.",
            "area (line 3): is an anchor or alias of YAML. Write the value out."),
        tree.problemsOf(SITE));
  }

  @Test
  void aKeyThatIsThereTwiceIsAProblem() {
    ContentTree tree = ContentTree.sound(folder).append(SUPPRESSION, "low: 2\n");
    assertEquals(
        List.of("low (line 4): the key is there twice. Keep one of them."),
        tree.problemsOf(SUPPRESSION));
  }

  @Test
  void anUnknownKeyIsToldWithTheNearestOne() {
    ContentTree tree = ContentTree.sound(folder).replace(SITE, "priorities:", "prioritys:");
    assertEquals(
        List.of(
            "prioritys (line 6): `prioritys` is not a key that may be here. Did you mean"
                + " `priorities`?"),
        tree.problemsOf(SITE));
  }

  @Test
  void anUnknownKeyLikeNoOtherIsToldWithTheKeysThatMayBe() {
    ContentTree tree = ContentTree.sound(folder).append(SUPPRESSION, "because: law\n");
    assertEquals(
        List.of(
            "because (line 4): `because` is not a key that may be here. Write one of: low, high."),
        tree.problemsOf(SUPPRESSION));
  }

  @Test
  void aMissingKeyIsAProblem() {
    ContentTree tree =
        ContentTree.sound(folder).replace(AGENCIES, "name: Anyshire Constabulary, ", "");
    assertEquals(
        List.of("agencies[1].name (line 3): is missing. Add `name:`."), tree.problemsOf(AGENCIES));
  }

  @Test
  void aMissingWordIsToldWithTheWordsThatMayBe() {
    ContentTree tree =
        ContentTree.sound(folder)
            .replace(INDICATOR, "polarity: low_is_good\n", "")
            .delete("dashboards/pages/front-door.yml");
    assertEquals(
        List.of(
            "polarity (line 1): is missing. Add `polarity:` and one of high_is_good, low_is_good,"
                + " no_judgement."),
        tree.problemsOf(INDICATOR));
  }

  @Test
  void aKeyWithoutValueIsAProblem() {
    ContentTree tree = ContentTree.sound(folder).replace(SITE, "short: ASCB", "short:");
    assertEquals(List.of("short (line 2): is empty. Write text."), tree.problemsOf(SITE));
  }

  @Test
  void aWordWhereANumberIsWantedIsAProblem() {
    ContentTree tree = ContentTree.sound(folder).replace(SUPPRESSION, "high: 5", "high: five");
    assertEquals(
        List.of("high (line 3): is text. Write a whole number from 0 to 1000."),
        tree.problemsOf(SUPPRESSION));
  }

  @Test
  void aNumberThatIsTooGreatIsAProblem() {
    ContentTree tree = ContentTree.sound(folder).replace(SUPPRESSION, "high: 5", "high: 5000");
    assertEquals(
        List.of(
            "high (line 3): `5000` is not a whole number from 0 to 1000. Write a whole number from"
                + " 0 to 1000."),
        tree.problemsOf(SUPPRESSION));
  }

  @Test
  void aListWhereTextIsWantedIsAProblem() {
    ContentTree tree = ContentTree.sound(folder).replace(SITE, "short: ASCB", "short: [ASCB]");
    assertEquals(List.of("short (line 2): is a list. Write text."), tree.problemsOf(SITE));
  }

  @Test
  void textWhereAListIsWantedIsAProblem() {
    ContentTree tree = ContentTree.sound(folder).replace(INDICATOR, "[referrals]", "referrals");
    assertEquals(
        List.of("sources (line 11): is text. Write a list such as `[a, b]`."),
        tree.problemsOf(INDICATOR));
  }

  @Test
  void anEmptyListWhereOneIsNeededIsAProblem() {
    ContentTree tree =
        ContentTree.sound(folder).replace(INDICATOR, "[month, rolling_12_months]", "[]");
    assertEquals(
        List.of("periods (line 12): is an empty list. Name at least one."),
        tree.problemsOf(INDICATOR));
  }

  @Test
  void aWordWhereTrueOrFalseIsWantedIsAProblem() {
    ContentTree tree = ContentTree.sound(folder).replace(SITE, "invented: true", "invented: yes");
    assertEquals(
        List.of("invented (line 10): is text. Write true or false."), tree.problemsOf(SITE));
  }

  @Test
  void theSameWordTwiceInAListIsAProblem() {
    ContentTree tree =
        ContentTree.sound(folder).replace(INDICATOR, "[referrals]", "[referrals, referrals]");
    assertEquals(
        List.of("sources[1] (line 11): `referrals` is there twice. Keep one of them."),
        tree.problemsOf(INDICATOR));
  }

  @Test
  void aFolderOfSqlHoldsNothingElse() {
    String file = "warehouse/marts/fct_plans.sql.txt";
    ContentTree tree = ContentTree.sound(folder).write(file, "select 1");
    assertEquals(
        List.of(
            "is not a `.sql` file, and warehouse/marts holds nothing else. Rename it, or move it"
                + " elsewhere."),
        tree.problemsOf(file));
  }

  @Test
  void notesAndHiddenFilesArePassedOver() {
    ContentTree tree =
        ContentTree.sound(folder)
            .write("warehouse/marts/README.md", "Notes.")
            .write("warehouse/indicators/referrals/notes.md", "Notes.")
            .write("dashboards/pages/.front-door.yml.swp", "x");
    assertEquals(2, tree.load().indicators().size());
  }
}
