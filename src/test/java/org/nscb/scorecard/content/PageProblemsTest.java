package org.nscb.scorecard.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in what people see: the site and its pages. */
class PageProblemsTest {

  private static final String PAGE = "dashboards/pages/front-door.yml";
  private static final String SITE = "dashboards/site.yml";

  @TempDir Path folder;
  private ContentTree tree;

  @BeforeEach
  void copySoundContent() {
    tree = ContentTree.sound(folder);
  }

  @Test
  void aFigureOfAnIndicatorThatIsNotThereIsToldWithTheNearest() {
    pageProblem(
        "indicator: re_referrals",
        "indicator: rereferrals",
        "sections[0].figures[1].indicator (line 8): `rereferrals` is not an indicator of"
            + " warehouse/indicators. Did you mean `re_referrals`?");
  }

  @Test
  void aPeriodThatTheIndicatorDoesNotAllowIsAProblem() {
    pageProblem(
        "period: rolling_12_months",
        "period: quarter",
        "sections[0].figures[0].period (line 7): `quarter` is not a period that `referrals` allows."
            + " Write one of: month, rolling_12_months, year_to_march.");
  }

  @Test
  void aBreakdownThatTheIndicatorDoesNotAllowIsAProblem() {
    pageProblem(
        "breakdown: age_band",
        "breakdown: source",
        "sections[0].figures[1].breakdown (line 8): `source` is not a breakdown that `re_referrals`"
            + " allows. Write one of: age_band.");
  }

  @Test
  void aComparatorThatIsNotThereIsToldWithTheNearest() {
    pageProblem(
        "neighbours]",
        "neighbors]",
        "sections[0].figures[0].comparators[2] (line 7): `neighbors` is not one of country, region,"
            + " neighbours. Did you mean `neighbours`?");
  }

  @Test
  void aComparatorOfWhatIsNotPublishedIsAProblem() {
    pageProblem(
        "breakdown: age_band",
        "comparators: [country]",
        "sections[0].figures[1].comparators (line 8): `re_referrals` is not published, so there is"
            + " nothing to compare it with. Remove the key.");
  }

  @Test
  void anAddressThatDoesNotReadWellIsAProblem() {
    String file = "dashboards/pages/Front_Door.yml";
    tree.write(file, "title: T\nlead: L\nsections: [{title: S, text: X}]\n");
    assertEquals(
        List.of(
            "`Front_Door` does not read well as an address. Rename it with small letters and"
                + " dashes."),
        tree.problemsOf(file));
  }

  @Test
  void aPageWithAnotherEndingIsAProblem() {
    String file = "dashboards/pages/plans.yaml";
    tree.write(file, "title: T\n");
    assertEquals(
        List.of(
            "is not a `.yml` file, and dashboards/pages holds nothing else. Rename it, or move it"
                + " elsewhere."),
        tree.problemsOf(file));
  }

  @Test
  void aCodeThatIsNotOfTheOnsIsAProblem() {
    tree.replace(SITE, "code: E10000099", "code: 999");
    assertEquals(
        List.of("area.code (line 3): `999` is not an ONS code. Write a letter and eight digits."),
        tree.problemsOf(SITE));
  }

  @Test
  void anAuthorityNumberThatIsNotThreeDigitsIsAProblem() {
    tree.replace(SITE, "la: \"999\"", "la: E99");
    assertEquals(
        List.of("area.la (line 3): `E99` is not three digits. Write the DfE's, in quotes."),
        tree.problemsOf(SITE));
  }

  @Test
  void aThemeThatIsThereTwiceIsAProblem() {
    tree.replace(
        SITE, "invented:", "  - {id: front_door, title: Again, lead: The same.}\ninvented:");
    assertEquals(
        List.of("themes[1].id (line 10): `front_door` is there twice. Give each its own."),
        tree.problemsOf(SITE));
  }

  private void pageProblem(String text, String replacement, String sentence) {
    tree.replace(PAGE, text, replacement);
    assertEquals(List.of(sentence), tree.problemsOf(PAGE));
  }
}
