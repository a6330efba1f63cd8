package org.nscb.scorecard.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.Contract;

/** Contracts that read otherwise from a month on, and mistakes in what changes. */
class ChangeProblemsTest {
  private static final String CHANGE = "pipelines/sources/referrals/changes/2016-04.yml";

  @TempDir Path folder;
  private ContentTree tree;

  @BeforeEach
  void copySoundContent() {
    tree = ContentTree.sound(folder);
  }

  @Test
  void changesAreLaidOverOneAnother() {
    tree.write(
            CHANGE,
            """
            reason: A team is asked for.
            set: {due_day: 15}
            columns:
              - {name: team, type: text, privacy: keep, keep_because: A number.}
            drop_columns: [birth_month]
            """)
        .write(
            "pipelines/sources/referrals/changes/2017-01.yml",
            """
            reason: The team must be there.
            columns:
              - {name: team, required: true}
            drop_checks: [children_plausible]
            """);
    Contract contract = tree.load().sources().get("referrals");

    Contract changed = contract.at(YearMonth.of(2016, 4));
    Contract last = contract.at(YearMonth.of(2020, 1));
    assertEquals(contract, contract.at(YearMonth.of(2016, 3)));
    assertEquals(
        List.of(10, 15, 15), contract.versions().stream().map(v -> v.due().get().day()).toList());
    assertTrue(names(contract).contains("birth_month") && !names(changed).contains("birth_month"));
    assertTrue(!changed.columns().get(5).required() && last.columns().get(5).required());
    assertEquals(
        List.of(3, 3, 2), contract.versions().stream().map(c -> c.checks().size()).toList());
    assertEquals("team", contract.everyColumn().get(contract.everyColumn().size() - 1).name());
    assertEquals(
        "The team must be there.",
        contract.findChange(YearMonth.of(2020, 1)).orElseThrow().reason());
  }

  @Test
  void aChangeWithoutReasonIsAProblem() {
    assertProblem("set: {due_day: 15}\n", "reason (line 1): is missing. Add `reason:`.");
  }

  @Test
  void aTypeMayNotChange() {
    assertProblem(
        "reason: x\ncolumns:\n  - {name: children, type: decimal}\n",
        "columns (line 2): the type of `children` may not change. Add a column under another name,"
            + " and drop this one.");
  }

  @Test
  void theWindowMayNotChange() {
    assertProblem(
        "reason: x\nset: {window: month}\n",
        "set.window (line 2): may not change: months could not be set side by side. Make a new"
            + " source.");
  }

  @Test
  void aColumnThatIsNotThereCannotBeDropped() {
    assertProblem(
        "reason: x\ndrop_columns: [childern]\n",
        "drop_columns[0] (line 2): `childern` is not one of the columns so far. Did you mean"
            + " `children`?");
  }

  @Test
  void aMistakeInAChangedColumnIsToldAtItsPlaceInTheChange() {
    assertProblem(
        "reason: x\ncolumns:\n  - {name: team, type: text, privacy: kep}\n",
        "columns[0].privacy (line 3): `kep` is not one of keep, pseudonymise, month_of_birth,"
            + " age_band, district_only, drop. Did you mean `keep`?");
  }

  @Test
  void aMistakeInWhatIsSetIsToldAtItsPlaceInTheChange() {
    assertProblem(
        "reason: x\nset: {due_dey: 15}\n",
        "set.due_dey (line 2): `due_dey` is not a key that may be here. Did you mean `due_day`?");
  }

  @Test
  void aCheckOfAColumnThatAChangeDropsIsAProblemOfTheChange() {
    assertProblem(
        "reason: x\ndrop_columns: [children]\n",
        "with this change `children_plausible` of checks is faulty: `children` is not a column of"
            + " this contract. Write one of: referral_id, referral_date, closure_date, source,"
            + " birth_month.");
  }

  @Test
  void aChangeNeedsAMonthForItsName() {
    String file = "pipelines/sources/referrals/changes/spring.yml";
    tree.write(file, "reason: x\nset: {due_day: 15}\n");
    assertEquals(
        List.of(
            "`spring` is not a month. Name the file for the first month of the change, such as"
                + " 2016-04.yml."),
        tree.problemsOf(file));
  }

  private void assertProblem(String change, String problem) {
    tree.write(CHANGE, change);
    assertEquals(List.of(problem), tree.problemsOf(CHANGE));
  }

  private static List<String> names(Contract contract) {
    return contract.columns().stream().map(Column::name).toList();
  }
}
