package org.nscb.scorecard.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.content.sources.CheckKind;
import org.nscb.scorecard.content.sources.Reference;
import org.nscb.scorecard.content.sources.Severity;
import org.nscb.scorecard.content.sources.Strictness;

/** Mistakes in severities, checks, references and dated codes of contracts. */
class CheckProblemsTest {
  private static final String ALIASES = "pipelines/aliases/referral_source.csv";
  private static final String CODES = "warehouse/reference/codes/referral_source.csv";
  private static final String CONTRACT = "pipelines/sources/referrals/contract.yml";
  private static final String STATISTICS = "pipelines/sources/dfe_children_in_need/contract.yml";

  @TempDir Path folder;
  private ContentTree tree;

  @BeforeEach
  void copySoundContent() {
    tree = ContentTree.sound(folder);
  }

  @Test
  void aColumnSaysHowStrictItIs() {
    tree.replace(
            CONTRACT,
            "children, type: integer,",
            "children, type: integer, required: warn, unreadable: stop,")
        .replace(
            CONTRACT,
            "codes: referral_source, required: true,",
            "codes: referral_source, required: stop, unmapped: warn,");
    var columns = tree.load().sources().get("referrals").columns();
    assertEquals(
        new Strictness(Optional.of(Severity.WARN), Severity.STOP, Severity.WARN),
        columns.get(5).strictness());
    assertEquals(
        new Strictness(Optional.of(Severity.STOP), Severity.FAIL, Severity.WARN),
        columns.get(3).strictness());
    assertTrue(columns.get(3).required() && !columns.get(5).required());
  }

  @Test
  void anUnknownStrictnessIsToldWithTheNearest() {
    tree.replace(CONTRACT, "type: date, required: true", "type: date, required: fails");
    assertEquals(
        "columns[1].required (line 12): `fails` is not one of true, false, fail, warn, stop. Did"
            + " you mean `fail`?",
        problem(CONTRACT));
  }

  @Test
  void aSeverityThatTheTypeHasNoUseForIsAProblem() {
    tree.replace(CONTRACT, "children, type: integer,", "children, type: integer, unmapped: warn,");
    assertEquals(
        "columns[5].unmapped (line 16): has a meaning for `type: code` and `type: codes` alone."
            + " Write `unreadable:`, or remove the key.",
        problem(CONTRACT));
    tree.replace(
            CONTRACT,
            "children, type: integer, unmapped: warn,",
            "children, type: text, keep_because: A number., unreadable: warn,")
        .replace(
            CONTRACT,
            "kind: range, columns: [children], min: 1, max: 20",
            "kind: pattern, columns: [children], pattern: x");
    assertEquals(
        "columns[5].unreadable (line 16): every text can be read. Remove the key.",
        problem(CONTRACT));
  }

  @Test
  void aColumnWithoutPrivacyRuleIsAProblem() {
    tree.replace(CONTRACT, "children, type: integer, privacy: keep", "children, type: integer");
    assertTrue(
        problem(CONTRACT).startsWith("columns[5].privacy (line 16): is missing."),
        () -> problem(CONTRACT));
  }

  @Test
  void aWindowOfSeveralMonthsNeedsToSayHowMany() {
    tree.replace(CONTRACT, "window: month", "window: overlapping");
    assertEquals(
        "months (line 1): is missing. Write how many months up to its own a file holds.",
        problem(CONTRACT));
    tree.replace(CONTRACT, "window: overlapping", "window: month\nmonths: 6");
    assertEquals(
        "months (line 5): has a meaning for `window: overlapping` alone. Remove the key.",
        problem(CONTRACT));
  }

  @Test
  void aCheckOfAnotherWindowIsAProblem() {
    tree.replace(CONTRACT, "kind: within_period", "kind: within_window");
    assertEquals(
        "checks[0].kind (line 18): has a meaning for `window: overlapping` alone. Write"
            + " `within_period`.",
        problem(CONTRACT));
  }

  @Test
  void aPatternIsARegularExpressionOfOneText() {
    check("kind: pattern, columns: [referral_id], pattern: 'R(\\d+'");
    assertEquals(
        "checks[3].pattern (line 21): is not a regular expression: Unclosed group near character"
            + " 5. Mend the pattern, and keep it in single quotes.",
        problem(CONTRACT));
  }

  @Test
  void aPatternThatIsNotThereIsAProblem() {
    check("kind: pattern, columns: [referral_id]");
    assertEquals(
        "checks[3].pattern (line 21): is missing. Write a regular expression.", problem(CONTRACT));
  }

  @Test
  void aColumnCannotMakeItselfNecessary() {
    check("kind: present_if, columns: [children], when: children");
    assertEquals(
        "checks[3].when (line 21): `children` is one of the columns that must have a value. Name"
            + " another column.",
        problem(CONTRACT));
  }

  @Test
  void aCheckOfAnAgencyThatDoesNotSendTheSourceIsAProblem() {
    check("kind: not_in_future, columns: [closure_date], agencies: [anyshire_police]");
    assertTrue(
        problem(CONTRACT)
            .startsWith(
                "checks[3].agencies[0] (line 21): `anyshire_police` is not an agency of this"
                    + " contract."),
        () -> problem(CONTRACT));
  }

  @Test
  void aShareBesideAStopHasNoMeaning() {
    tree.append(
        CONTRACT,
        "  - {id: one, kind: not_in_future, columns: [closure_date], stop_share: 0.1,"
            + " severity: stop, message: It is.}\n");
    assertTrue(
        problem(CONTRACT)
            .startsWith("checks[3].stop_share (line 21): has no meaning beside `severity: stop`"),
        () -> problem(CONTRACT));
  }

  @Test
  void aReferenceIsReadApartFromTheChecks() {
    check("kind: reference, columns: [referral_id], source: referrals, to: [referral_id]", "warn");
    var contract = tree.load().sources().get("referrals");
    assertEquals(
        List.of(
            new Reference(
                "one",
                List.of("referral_id"),
                "referrals",
                List.of("referral_id"),
                Severity.WARN,
                "It is.")),
        contract.references());
    assertTrue(contract.checks().stream().noneMatch(c -> c.kind() == CheckKind.REFERENCE));
  }

  @Test
  void aReferenceToASourceThatIsNotThereIsToldWithTheNearest() {
    check("kind: reference, columns: [referral_id], source: referals, to: [referral_id]", "warn");
    assertEquals(
        "checks[3].source (line 21): `referals` is not a source of pipelines/sources. Did you mean"
            + " `referrals`?",
        problem(CONTRACT));
  }

  @Test
  void aReferenceToAColumnThatIsNotThereIsToldWithTheNearest() {
    check("kind: reference, columns: [referral_id], source: referrals, to: [referal_id]", "warn");
    assertEquals(
        "checks[3].to (line 21): `referal_id` is not a column of the contract of referrals. Did"
            + " you mean `referral_id`?",
        problem(CONTRACT));
  }

  @Test
  void aReferenceBetweenThingsThatCanNeverBeEqualIsAProblem() {
    check(
        "kind: reference, columns: [referral_id], source: dfe_children_in_need, to: [new_la_code]",
        "fail");
    assertTrue(
        problem(CONTRACT)
            .startsWith(
                "checks[3].to (line 21): `new_la_code` of dfe_children_in_need can never equal"
                    + " `referral_id`"),
        () -> problem(CONTRACT));
  }

  @Test
  void referencesThatLeaveRowsOutMayNotGoRoundInACircle() {
    String to =
        "kind: reference, columns: [children], source: dfe_children_in_need, to: [time_period]";
    check(to, "fail");
    tree.append(
        STATISTICS,
        "checks:\n  - {id: back, kind: reference, columns: [time_period], source: referrals,"
            + " to: [children], severity: warn, message: It is.}\n");
    tree.load();
    tree.replace(STATISTICS, "severity: warn", "severity: stop");
    List<String> problems =
        tree.failure().problems().stream().map(p -> p.file() + " " + p.sentence()).toList();
    assertEquals(2, problems.size(), problems::toString);
    assertTrue(
        problems.get(1).contains("refers back to `referrals` in a circle"), problems::toString);
  }

  @Test
  void aCodeThatEndsBeforeItBeginsIsAProblem() {
    tree.write(
        CODES,
        "code,label,group,from,to\nPOL,Police,Police,2015-04,2015-03-31\nSCH,School,Education,,\n");
    assertEquals("to (line 2): is before from. Change one of them.", problem(CODES));
  }

  @Test
  void aTimeThatIsNoMonthOrDayIsAProblem() {
    tree.write(ALIASES, "seen,code,from\na) Police,POL,April\n");
    assertEquals(
        "from (line 2): `April` is neither a month nor a day. Write it like 2015-04 or 2015-04-01.",
        problem(ALIASES));
  }

  @Test
  void aSpellingMayMeanTwoCodesAtDifferentTimesAndNotAtOne() {
    tree.write(ALIASES, "seen,code,from,to\nOld,POL,,2015-03\nOld,SCH,2015-04,\n");
    assertEquals(2, tree.load().codeSets().get("referral_source").aliases().size());
    tree.write(ALIASES, "seen,code,from,to\nOld,POL,,2015-04\nOld,SCH,2015-04,\n");
    assertTrue(
        problem(ALIASES).startsWith("seen (line 3): `Old` already leads to the code `POL`."));
  }

  @Test
  void anAliasOfAnAgencyThatNobodyKnowsIsToldWithTheNearest() {
    tree.write(ALIASES, "seen,code,agency\nOld,POL,anyshire_cs\n");
    assertEquals(
        "agency (line 2): `anyshire_cs` is not an agency of pipelines/agencies.yml. Did you mean"
            + " `anyshire_csc`?",
        problem(ALIASES));
  }

  private void check(String check) {
    check(check, "fail");
  }

  private void check(String check, String severity) {
    tree.append(
        CONTRACT, "  - {id: one, " + check + ", severity: " + severity + ", message: It is.}\n");
  }

  private String problem(String file) {
    List<String> problems = tree.problemsOf(file);
    assertEquals(1, problems.size(), problems::toString);
    return problems.get(0);
  }
}
