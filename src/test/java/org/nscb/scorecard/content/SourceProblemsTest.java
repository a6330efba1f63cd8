package org.nscb.scorecard.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in what arrives: agencies, code sets, contracts and their samples. */
class SourceProblemsTest {

  private static final String AGENCIES = "pipelines/agencies.yml";
  private static final String ALIASES = "pipelines/aliases/referral_source.csv";
  private static final String CODES = "warehouse/reference/codes/referral_source.csv";
  private static final String CONTRACT = "pipelines/sources/referrals/contract.yml";
  private static final String SAMPLE = "pipelines/sources/referrals/sample.csv";

  @TempDir Path folder;
  private ContentTree tree;

  @BeforeEach
  void copySoundContent() {
    tree = ContentTree.sound(folder);
  }

  @Test
  void anAgencyThatIsThereTwiceIsAProblem() {
    tree.replace(AGENCIES, "id: anyshire_police", "id: anyshire_csc");
    assertEquals(
        List.of("agencies[1].id (line 3): `anyshire_csc` is there twice. Give each its own."),
        tree.problemsOf(AGENCIES));
  }

  @Test
  void anIdThatSqlCannotCarryIsAProblem() {
    tree.replace(AGENCIES, "id: anyshire_police", "id: Anyshire-Police");
    assertEquals(
        List.of(
            "agencies[1].id (line 3): `Anyshire-Police` is not a name that files and SQL can carry."
                + " Use small letters, digits and underscores, beginning with a letter."),
        tree.problemsOf(AGENCIES));
  }

  @Test
  void anAgencyThatNobodyKnowsIsToldWithTheNearest() {
    tree.replace(CONTRACT, "[anyshire_csc]", "[anyshire_cs]");
    assertEquals(
        List.of(
            "agencies[0] (line 3): `anyshire_cs` is not an agency of pipelines/agencies.yml. Did"
                + " you mean `anyshire_csc`?"),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aBrokenListOfAgenciesIsToldOnceAndNotForEachMention() {
    tree.write(AGENCIES, "agencies: {");
    assertEquals(1, tree.problemsOf(AGENCIES).size());
  }

  @Test
  void aCodeThatIsThereTwiceIsAProblem() {
    tree.append(CODES, "POL,Force,Police\n");
    assertEquals(
        List.of("code (line 4): `POL` is there twice. Keep one of them."), tree.problemsOf(CODES));
  }

  @Test
  void aLabelOfTwoCodesIsAProblem() {
    tree.append(CODES, "PO2,police,Police\n");
    assertEquals(
        List.of(
            "label (line 4): `police` already leads to the code `POL`. A spelling has one code;"
                + " keep one of them."),
        tree.problemsOf(CODES));
  }

  @Test
  void aCodeWithoutLabelIsAProblem() {
    tree.append(CODES, "GP,,Health\n");
    assertEquals(List.of("label (line 4): is empty. Write one."), tree.problemsOf(CODES));
  }

  @Test
  void aCodeSetWithOtherColumnsIsAProblem() {
    tree.replace(CODES, "code,label,group", "code,lable,group").delete(ALIASES);
    assertTrue(
        tree.problemsOf(CODES)
            .contains(
                "lable (line 1): `lable` is not a column of this file. Did you mean `label`?"));
  }

  @Test
  void aRowWithACellTooManyIsAProblem() {
    tree.append(CODES, "GP,Doctor, nurse,Health\n");
    assertEquals(
        List.of("line 4: has 4 cells under 3 headers. Put quotes round a cell with a comma in it."),
        tree.problemsOf(CODES));
  }

  @Test
  void aQuoteThatDoesNotCloseIsAProblem() {
    tree.append(ALIASES, "\"Constabulary,POL\n");
    assertEquals(
        List.of(
            "line 5: is not comma separated text at column 1. Look for a quote that does not"
                + " close."),
        tree.problemsOf(ALIASES));
  }

  @Test
  void anAliasOfACodeThatIsNotThereIsAProblem() {
    tree.append(ALIASES, "Constabulary,POLL\n");
    assertEquals(
        List.of("code (line 4): `POLL` is not a code of " + CODES + ". Did you mean `POL`?"),
        tree.problemsOf(ALIASES));
  }

  @Test
  void anAliasOfTwoCodesIsAProblem() {
    tree.append(ALIASES, "A) POLICE,SCH\n");
    assertEquals(
        List.of(
            "seen (line 4): `A) POLICE` already leads to the code `POL`. A spelling has one code;"
                + " keep one of them."),
        tree.problemsOf(ALIASES));
  }

  @Test
  void aliasesOfACodeSetThatIsNotThereAreAProblem() {
    String file = "pipelines/aliases/referal_source.csv";
    tree.write(file, "seen,code\nx,POL\n");
    assertEquals(
        List.of(
            "`referal_source` is not a code set of warehouse/reference/codes. Did you mean"
                + " `referral_source`?"),
        tree.problemsOf(file));
  }

  @Test
  void aPrivacyRuleThatDoesNotExistIsToldWithTheNearest() {
    tree.replace(CONTRACT, "privacy: pseudonymise", "privacy: pseudonymize");
    assertEquals(
        List.of(
            "columns[0].privacy (line 11): `pseudonymize` is not one of keep, pseudonymise,"
                + " month_of_birth, age_band, district_only, drop. Did you mean `pseudonymise`?"),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aColumnWithoutPrivacyRuleIsAProblem() {
    tree.replace(
        CONTRACT,
        "{name: closure_date, type: date, privacy: keep}",
        "{name: closure_date, type: date}");
    assertEquals(
        List.of(
            "columns[2].privacy (line 13): is missing. Add `privacy:` and one of keep,"
                + " pseudonymise, month_of_birth, age_band, district_only, drop."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aPseudonymOfANumberIsAProblem() {
    tree.replace(CONTRACT, "type: integer, privacy: keep", "type: integer, privacy: pseudonymise");
    assertEquals(
        List.of("columns[5].privacy (line 16): a pseudonym is text. Give the column `type: text`."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aMonthOfBirthThatIsNoMonthIsAProblem() {
    tree.replace(CONTRACT, "type: month, privacy", "type: date, privacy");
    assertEquals(
        List.of(
            "columns[4].privacy (line 15): a month of birth is a month. Give the column `type:"
                + " month`."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aCodeColumnWithoutCodeSetIsAProblem() {
    tree.replace(CONTRACT, "codes: referral_source, ", "");
    assertEquals(
        List.of(
            "columns[3].codes (line 14): is missing. Name the code set, a file of"
                + " warehouse/reference/codes."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aCodeSetThatIsNotThereIsToldWithTheNearest() {
    tree.replace(CONTRACT, "codes: referral_source", "codes: referal_sources");
    assertEquals(
        List.of(
            "columns[3].codes (line 14): `referal_sources` is not a code set of"
                + " warehouse/reference/codes. Did you mean `referral_source`?"),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aTextColumnWithACodeSetIsAProblem() {
    tree.replace(CONTRACT, "type: code, codes", "type: text, codes");
    assertEquals(
        List.of(
            "columns[3].codes (line 14): has a meaning for `type: code` and `type: codes` alone."
                + " Change the type, or remove the key."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aColumnThatTheLoadAddsItselfIsAProblem() {
    String melted = "pipelines/sources/dfe_children_in_need/contract.yml";
    tree.append(melted, "  - {name: measure, type: text, privacy: keep}\n");
    assertEquals(
        List.of(
            "columns[2].name (line 13): `measure` is a column that the load adds. Choose another"
                + " name."),
        tree.problemsOf(melted));
  }

  @Test
  void aHeaderOfTwoColumnsIsAProblem() {
    tree.replace(CONTRACT, "[Date of referral]", "[Date of referral, referral-id]");
    assertEquals(
        List.of(
            "columns[1].headers (line 12): the header `referral-id` already belongs to the column"
                + " `referral_id`. A header has one column; keep one of them."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aKeyColumnThatIsNotThereIsToldWithTheNearest() {
    tree.replace(CONTRACT, "key: [referral_id]", "key: [referal_id]");
    assertEquals(
        List.of(
            "key[0] (line 7): `referal_id` is not a column of this contract. Did you mean"
                + " `referral_id`?"),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aKeyColumnThatMayBeEmptyIsAProblem() {
    tree.replace(CONTRACT, "key: [referral_id]", "key: [referral_id, children]");
    assertEquals(
        List.of(
            "key[1] (line 7): the column `children` may be empty. Give the column `required:"
                + " true`."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aDateThatIsNotThereIsToldWithTheNearest() {
    tree.replace(CONTRACT, "date: referral_date\n", "date: refferal_date\n");
    assertEquals(
        List.of(
            "date (line 5): `refferal_date` is not a column of this contract. Did you mean"
                + " `referral_date`?"),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aDateThatIsNoDateIsAProblem() {
    tree.replace(CONTRACT, "date: referral_date\n", "date: source\n");
    assertEquals(
        List.of(
            "date (line 5): the column `source` is not of the type date. Name a column with `type:"
                + " date`."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aMonthlyWindowWithoutDateIsAProblem() {
    tree.replace(CONTRACT, "date: referral_date\n", "");
    assertEquals(
        List.of("date (line 1): is missing. Name the column whose date places a row in the month."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aDateOfAnotherWindowIsAProblem() {
    tree.replace(CONTRACT, "window: month", "window: open_in_month");
    assertEquals(
        List.of(
            "date (line 5): has a meaning for `window: month` and `window: overlapping` alone."
                + " Remove the key."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aMonthlyExtractWithoutDueDayIsAProblem() {
    tree.replace(CONTRACT, "due_day: 10", "due_day: 0");
    assertEquals(
        List.of(
            "due_day (line 6): is 0. Write 1 to 28 for a monthly extract, 0 for a publication."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aReturnOfAYearIsDueOnADayOfItsYear() {
    tree.replace(CONTRACT, "window: month\ndate: referral_date", "window: census");
    assertEquals(
        List.of(
            "due (line 1): is missing. Add `due:`.",
            "due_day (line 5): has no meaning for a return of a year. Write `due: 07-31`, its day.",
            "element (line 1): is missing. Name the element of the return that is a row."),
        tree.problemsOf(CONTRACT).stream().sorted().toList());
    tree.replace(CONTRACT, "due_day: 10", "due: 02-30\nelement: CINdetails");
    assertEquals(
        List.of(
            "due (line 5): is no day of a year from April on. Write the month and day of the"
                + " collection year, such as 07-31."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aMonthlyExtractIsNoElementOfAReturn() {
    tree.replace(CONTRACT, "due_day: 10", "due_day: 10\ndue: 07-31\nelement: CINdetails");
    assertEquals(
        List.of(
            "due (line 7): has a meaning for `window: census` alone. Write `due_day:`.",
            "element (line 8): has a meaning for `window: census` alone. Remove the key."),
        tree.problemsOf(CONTRACT).stream().sorted().toList());
  }

  @Test
  void aShareAboveOneIsAProblem() {
    tree.append(CONTRACT, "stop_share: 50\n");
    assertEquals(
        List.of("stop_share (line 21): is 50.0. Write a share from 0 to 1, 0.5 is a half."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aPatternThatDoesNotCompileIsAProblem() {
    tree.replace(CONTRACT, "[a-z_]+)_ref", "[a-z_]+_ref");
    assertEquals(
        List.of(
            "files[0] (line 9): is not a regular expression: Unclosed group near character"
                + " 55. Mend the pattern, and keep it in single quotes."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aPatternWithoutPeriodIsAProblem() {
    tree.replace(CONTRACT, "(?<period>\\d{4}-\\d{2})", "\\d{4}-\\d{2}");
    assertEquals(
        List.of(
            "files[0] (line 9): does not say in one group of which time the file is. Put"
                + " `(?<period>\\d{4}-\\d{2})` for a month, or `(?<year>\\d{4})` for a year to"
                + " March, in its place."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aPatternOfTwoAgenciesNeedsToSayWhich() {
    tree.replace(CONTRACT, "[anyshire_csc]", "[anyshire_csc, anyshire_police]")
        .replace(CONTRACT, "(?<agency>[a-z_]+)", "[a-z_]+");
    assertEquals(
        List.of(
            "files[0] (line 9): does not say which agency sent the file. Put `(?<agency>[a-z_]+)`"
                + " in its place."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aGroupOfAnotherNameIsToldWithTheNearest() {
    tree.replace(CONTRACT, "(?<agency>", "(?<agencey>");
    assertEquals(
        List.of(
            "files[0] (line 9): `agencey` is not a group of file names. Did you mean `agency`?"),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aCheckOfAColumnThatIsNotThereIsToldWithTheNearest() {
    tree.replace(CONTRACT, "columns: [children]", "columns: [childern]");
    assertEquals(
        List.of(
            "checks[2].columns[0] (line 20): `childern` is not a column of this contract. Did you"
                + " mean `children`?"),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aCheckOfAnUnknownKindIsToldWithTheNearest() {
    tree.replace(CONTRACT, "kind: within_period", "kind: within_periods");
    assertEquals(
        List.of(
            "checks[0].kind (line 18): `within_periods` is not one of order, within_period,"
                + " not_after_period, within_window, not_in_future, range, pattern, present_if,"
                + " reference. Did you mean `within_period`?"),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aCheckThatIsThereTwiceIsAProblem() {
    tree.replace(CONTRACT, "id: closed_after_referral", "id: referral_in_month");
    assertEquals(
        List.of("checks[1].id (line 19): `referral_in_month` is there twice. Give each its own."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void anOrderOfOneDateIsAProblem() {
    tree.replace(CONTRACT, "[referral_date, closure_date]", "[referral_date]");
    assertEquals(
        List.of(
            "checks[1].columns (line 19): an order is of two dates or more. Name another column."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void anOrderOfWhatIsNoDateIsAProblem() {
    tree.replace(CONTRACT, "[referral_date, closure_date]", "[referral_date, children]");
    assertEquals(
        List.of(
            "checks[1].columns (line 19): the column `children` is not of the type date. Name a"
                + " column of that type."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aPeriodOfTwoDatesIsAProblem() {
    tree.replace(CONTRACT, "columns: [referral_date],", "columns: [referral_date, closure_date],");
    assertEquals(
        List.of(
            "checks[0].columns (line 18): names 2 columns, and this kind looks at one. Write a"
                + " check for each."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aRangeWithoutBoundIsAProblem() {
    tree.replace(CONTRACT, "min: 1, max: 20, ", "");
    assertEquals(
        List.of("checks[2].kind (line 20): a range has no bound. Add `min:` or `max:` or both."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aRangeThatRunsBackwardsIsAProblem() {
    tree.replace(CONTRACT, "min: 1, max: 20", "min: 20, max: 1");
    assertEquals(
        List.of("checks[2].min (line 20): is greater than max. Change one of them."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aBoundOfAnotherKindIsAProblem() {
    tree.replace(CONTRACT, "columns: [referral_date],", "columns: [referral_date], max: 3,");
    assertEquals(
        List.of(
            "checks[0].max (line 18): has a meaning for `kind: range` alone. Change the kind, or"
                + " remove the key."),
        tree.problemsOf(CONTRACT));
  }

  @Test
  void aSampleWithoutARequiredColumnIsAProblem() {
    tree.write(SAMPLE, "Referral ID,source\nR1,a) Police\n");
    assertEquals(
        List.of(
            "referral_date (line 1): is required by the contract and not in the sample. Add the"
                + " column to the sample."),
        tree.problemsOf(SAMPLE));
  }

  @Test
  void aSampleWithAnUnknownHeaderIsToldWithTheNearest() {
    tree.write(SAMPLE, "REFERRAL_ID,referral date,source,Childrens\nR1,03/04/2015,a) Police,1\n");
    assertEquals(
        List.of(
            "Childrens (line 1): `Childrens` is not a column of the contract. Did you mean"
                + " `children`?"),
        tree.problemsOf(SAMPLE));
  }

  @Test
  void aSampleWithOneColumnUnderTwoHeadersIsAProblem() {
    tree.write(
        SAMPLE, "Referral ID,Date of referral,referral_date,source\nR1,1/2/2015,,a) Police\n");
    assertEquals(
        List.of("referral_date (line 1): is the column `referral_date` a second time. Keep one."),
        tree.problemsOf(SAMPLE));
  }

  @Test
  void aSampleWithoutRowsIsAProblem() {
    tree.write(SAMPLE, "Referral ID,Date of referral,source\n");
    assertEquals(List.of("holds no row. Add one or two invented rows."), tree.problemsOf(SAMPLE));
  }

  @Test
  void aSourceWithoutSampleIsAProblem() {
    tree.delete(SAMPLE);
    assertEquals(List.of("does not exist. Add the file."), tree.problemsOf(SAMPLE));
  }

  @Test
  void aSourceWithoutContractIsAProblem() {
    String file = "pipelines/sources/meetings/contract.yml";
    tree.write("pipelines/sources/meetings/sample.csv", "a\n1\n");
    assertEquals(List.of("does not exist. Add the file."), tree.problemsOf(file));
  }

  @Test
  void aSourceWithANameThatSqlCannotCarryIsAProblem() throws IOException {
    String from = "pipelines/sources/dfe_children_in_need/";
    String to = "pipelines/sources/police-contacts";
    Files.move(tree.root().resolve(from), tree.root().resolve(to));
    assertEquals(
        List.of(
            "`police-contacts` is not a name that files and SQL can carry. Rename it with small"
                + " letters, digits and underscores, beginning with a letter."),
        tree.problemsOf(to));
  }

  @Test
  void aPatternOfASheetThatIsNoneIsAProblem() {
    tree.replace(CONTRACT, "files:", "sheet: '(referrals'\nfiles:");
    List<String> problems = tree.problemsOf(CONTRACT);

    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.get(0).contains("is not a regular expression"), problems.get(0));
    assertTrue(problems.get(0).startsWith("sheet (line "), problems.get(0));
  }
}
