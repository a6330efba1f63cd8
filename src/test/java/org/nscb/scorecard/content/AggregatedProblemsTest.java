package org.nscb.scorecard.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Layout;

/** Mistakes in the contract of counts that an agency has added up. */
class AggregatedProblemsTest {

  private static final String CONTRACT = "pipelines/sources/missing/contract.yml";
  private static final String EPISODES =
      "  - {name: episodes, type: count, required: true, privacy: keep}\n";

  @TempDir Path folder;
  private ContentTree tree;

  @BeforeEach
  void copySoundContentAndAddCounts() {
    tree =
        ContentTree.sound(folder)
            .write(
                CONTRACT,
                """
                title: Missing children
                grain: one row for each source in a month
                agencies: [anyshire_police]
                layout: aggregated
                window: month
                due_day: 10
                key: [source]
                files:
                  - '(?<agency>[a-z_]+)_missing_(?<period>\\d{4}-\\d{2})\\.csv'
                columns:
                  - {name: source, type: code, codes: referral_source, required: true, privacy: keep}
                """
                    + EPISODES)
            .write("pipelines/sources/missing/sample.csv", "source,episodes\nPOL,<5\n");
  }

  @Test
  void countsThatWereAddedUpAreSound() {
    Contract contract = tree.load().sources().get("missing");
    assertEquals(Layout.AGGREGATED, contract.layout());
    assertEquals(List.of("source"), contract.key());
  }

  @Test
  void anIdentifierIsAProblem() {
    tree.append(
        CONTRACT, "  - {name: child_id, type: text, required: true, privacy: pseudonymise}\n");
    assertTold("columns (line 10): `child_id` is about one person");
  }

  @Test
  void aDimensionThatIsNotInTheKeyIsAProblem() {
    tree.append(CONTRACT, "  - {name: year, type: integer, required: true, privacy: keep}\n");
    assertTold(
        "key (line 7): `year` is not in it. Name the dimensions: every column that is no count.");
  }

  @Test
  void aCountInTheKeyIsAProblem() {
    tree.replace(CONTRACT, "key: [source]", "key: [source, episodes]");
    assertTold("key (line 7): `episodes` is a count.");
  }

  @Test
  void aKeyThatIsMissingIsAProblem() {
    tree.replace(CONTRACT, "key: [source]\n", "");
    assertTold("key (line 1): is missing. Add `key:`.");
  }

  @Test
  void noCountAtAllIsAProblem() {
    tree.replace(CONTRACT, EPISODES, "")
        .write("pipelines/sources/missing/sample.csv", "source\nPOL\n");
    assertTold("columns (line 10): none of them is a count. Give one `type: count`.");
  }

  @Test
  void aCountThatMayBeEmptyIsAProblem() {
    tree.replace(CONTRACT, "type: count, required: true", "type: count");
    assertTold("columns (line 10): the count `episodes` may be empty");
  }

  @Test
  void theColumnThatSaysWhetherACountWasHeldBackIsTheLoads() {
    tree.append(
            CONTRACT, "  - {name: episodes_withheld, type: count, required: true, privacy: keep}\n")
        .write(
            "pipelines/sources/missing/sample.csv",
            "source,episodes,episodes_withheld\nPOL,<5,1\n");
    assertTold("columns (line 10): `episodes_withheld` is a column that the load adds.");
  }

  @Test
  void aDateIsAProblem() {
    tree.replace(CONTRACT, "due_day: 10", "date: source\ndue_day: 10");
    assertTold("date (line 6): counts that were added up are of the month of their file.");
  }

  @Test
  void anotherWindowIsAProblem() {
    tree.replace(CONTRACT, "window: month", "window: open_in_month");
    assertTold("window (line 5): counts that were added up are of one month.");
  }

  @Test
  void aCountAmongRowsIsAProblem() {
    tree.replace(
        "pipelines/sources/referrals/contract.yml",
        "{name: children, type: integer,",
        "{name: children, type: count,");
    assertEquals(
        List.of(
            "columns[5].type (line 16): `count` is what an agency has added up, and the rows of"
                + " this contract are not. Write `type: integer`, or give the contract `layout:"
                + " aggregated`."),
        tree.problemsOf("pipelines/sources/referrals/contract.yml"));
  }

  private void assertTold(String beginning) {
    List<String> problems = tree.problemsOf(CONTRACT);
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.get(0).startsWith(beginning), problems.get(0));
  }
}
