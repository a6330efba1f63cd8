package org.nscb.scorecard.pipelines.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.pipelines.ChangedContent;

/** What contracts may ask of columns, rows and keys, and what each severity does. */
class ChecksTest {
  private static final String PLANS =
      "plan_id,child_id,start_date,end_date,initial_category,latest_category,previous_plans";
  private static final String REFERRALS = "referral_id,child_id,referral_date,source,nfa,sex";
  private static final String OF_PREVIOUS = "previous_plans, type: integer, required: warn,";
  private static final String OF_SEX = "{name: sex, type: code, codes: sex,";

  @TempDir Path folder;
  private ChangedContent content;

  @BeforeEach
  void copyContent() {
    content = ChangedContent.in(folder);
  }

  @Test
  void aColumnThatWarnsOfMissingValuesCountsThemAndKeepsTheRow() {
    ReadRows rows = plans("P1,K1,02/04/2015,,NEG,NEG,", "P2,K1,02/04/2015,,NEG,NEG,0");

    assertEquals(2, rows.accepted().size());
    assertEquals(Map.of("previous_plans_missing", 1L), rows.counts().warnings());
  }

  @Test
  void aColumnThatWarnsOfMissingValuesCountsEveryRowOfAFileWithoutIt() {
    ReadRows rows =
        ReadRows.of(
            folder,
            "cp_plans",
            "plan_id,child_id,start_date,initial_category,latest_category",
            "P1,K1,02/04/2015,NEG,NEG",
            "P2,K1,02/04/2015,NEG,NEG");

    assertEquals(Map.of("previous_plans_missing", 2L), rows.counts().warnings());
  }

  @Test
  void aMissingValueThatStopsIsCountedForTheWholeDelivery() {
    content.contract("cp_plans", OF_PREVIOUS, OF_PREVIOUS.replace("warn", "stop"));

    ReadRows rows = plans("P1,K1,02/04/2015,,NEG,NEG,", "P2,K1,02/04/2015,,NEG,NEG,0");

    assertEquals(List.of("1 previous_plans_missing"), rows.refused());
    assertEquals(Map.of("previous_plans_missing", 1L), rows.counts().stops());
  }

  @Test
  void aValueThatCannotBeReadIsLeftOutAndCountedWhereThatIsAWarning() {
    content.contract("cp_plans", OF_PREVIOUS, OF_PREVIOUS + " unreadable: warn,");

    ReadRows rows = plans("P1,K1,02/04/2015,,NEG,NEG,several");

    assertEquals(
        List.of(
            "plan_id=(pseudonym) child_id=(pseudonym) start_date=2015-04-02 initial_category=NEG"
                + " latest_category=NEG"),
        rows.accepted());
    assertEquals(Map.of("previous_plans_not_a_whole_number", 1L), rows.counts().warnings());
  }

  @Test
  void aCodeThatIsNotKnownRefusesTheRowOfAnOptionalColumnWhereTheContractSaysSo() {
    content.contract("referrals", OF_SEX, OF_SEX + " unmapped: fail,");

    ReadRows rows = referrals("R1,K1,02/04/2015,6,N,Martian", "R2,K1,02/04/2015,6,N,");

    assertEquals(List.of("1 sex_not_a_known_code"), rows.refused());
    assertEquals(Map.of("sex", 1L), rows.counts().unmapped());
  }

  @Test
  void aCodeThatIsNotKnownIsLeftOutOfARequiredColumnWhereThatIsAWarning() {
    content.contract(
        "referrals",
        "codes: referral_source, required: true,",
        "codes: referral_source, required: true, unmapped: warn,");

    ReadRows rows = referrals("R1,K1,02/04/2015,Martian,N,");

    assertEquals(1, rows.accepted().size());
    assertEquals(Map.of("source", 1L), rows.counts().unmapped());
    assertEquals(Map.of(), rows.counts().warnings());
  }

  @Test
  void theSpellingsThatAreNotKnownAreCountedOneByOne() {
    ReadRows rows =
        ReadRows.of(
            folder,
            "assessments",
            "assessment_id,child_id,start_date,factors",
            "A1,K1,02/04/2015,3B;Dragons",
            "A2,K1,02/04/2015, Dragons ;Spells",
            "A3,K1,02/04/2015," + "x".repeat(101));

    var counts = rows.counts().spellings().get("factors");
    assertEquals(Map.of("Dragons", 2L, "Spells", 1L), counts.rows());
    assertEquals(1, counts.others());
  }

  @Test
  void aCodeOutsideItsTimeIsAReasonOfItsOwn() {
    ReadRows before =
        ReadRows.of(
            folder, YearMonth.of(2022, 3), "referrals", REFERRALS, "R1,K1,02/03/2022,5D,N,");
    ReadRows after =
        ReadRows.of(
            folder, YearMonth.of(2022, 4), "referrals", REFERRALS, "R1,K1,02/04/2022,5D,N,");

    assertEquals(List.of("1 source_code_not_valid_then"), before.refused());
    assertEquals(Map.of(), before.counts().unmapped());
    assertEquals(1, after.accepted().size());
  }

  @Test
  void aCodeOutsideItsTimeIsLeftOutAndCountedInAnOptionalColumn() {
    ReadRows rows =
        ReadRows.of(
            folder,
            "assessments",
            "assessment_id,child_id,start_date,authorisation_date,factors",
            "A1,K1,02/04/2015,02/04/2015,3B;24A");

    assertEquals(
        List.of(
            "assessment_id=(pseudonym) child_id=(pseudonym) start_date=2015-04-02"
                + " authorisation_date=2015-04-02 factors=3B"),
        rows.accepted());
    assertEquals(Map.of("factors_code_not_valid_then", 1L), rows.counts().warnings());
  }

  @Test
  void aSpellingMayMeanAnotherCodeFromOneAgencyOrAtOneTime() {
    content.write(
        "pipelines/aliases/sex.csv",
        "seen,code,agency,from,to\nZ,U,,,\nZ,M,norfolk_csc,2015-04,\nX,F,,,2015-03\nX,M,,2015-04,\n");

    ReadRows april = referrals("R1,K1,02/04/2015,6,N,Z", "R2,K1,02/04/2015,6,N,X");
    ReadRows march =
        ReadRows.of(
            folder,
            YearMonth.of(2015, 3),
            "referrals",
            REFERRALS,
            "R1,K1,02/03/2015,6,N,Z",
            "R2,K1,02/03/2015,6,N,X");

    assertEquals(List.of("sex=M", "sex=M"), endings(april));
    assertEquals(List.of("sex=U", "sex=F"), endings(march));
  }

  @Test
  void aDateAfterTheDayOfReceiptIsRefused() {
    ReadRows rows =
        plans("P1,K1,02/04/2015,11/05/2015,NEG,NEG,0", "P2,K1,02/04/2015,12/05/2015,NEG,NEG,0");

    assertEquals(List.of("2 end_not_in_future"), rows.refused());
  }

  @Test
  void aValueMayMakeAnotherNecessary() {
    check("referrals", "id: nfa_by_sex, kind: present_if, columns: [sex], when: primary_need");
    String header = "referral_id,child_id,referral_date,source,nfa,sex,primary_need";

    ReadRows rows =
        ReadRows.of(
            folder,
            "referrals",
            header,
            "R1,K1,02/04/2015,6,N,,N1",
            "R2,K1,02/04/2015,6,N,,",
            "R3,K1,02/04/2015,6,N,F,N1",
            "R4,K1,02/04/2015,6,N,neither,N1",
            "R5,K1,02/04/2015,6,N,,no code");

    assertEquals(List.of("1 nfa_by_sex", "5 nfa_by_sex"), rows.refused());
  }

  @Test
  void aPatternIsHeldAgainstWhatArrivesAndNotAgainstThePseudonym() {
    check("referrals", "id: child_id_form, kind: pattern, columns: [child_id], pattern: 'K\\d+'");

    ReadRows rows =
        referrals("R1, K12 ,02/04/2015,6,N,", "R2,K12x,02/04/2015,6,N,", "R3,Ké,02/04/2015,6,N,");

    assertEquals(List.of("2 child_id_form", "3 child_id_form"), rows.refused());
    assertEquals(1, rows.accepted().size());
  }

  @Test
  void aCheckOfOtherAgenciesIsNotMade() {
    content.contract("referrals", "[norfolk_csc]", "[norfolk_csc, dfe]");
    check(
        "referrals",
        "id: none_of_six, kind: pattern, columns: [child_id], pattern: 'Q', agencies: [dfe]");
    check(
        "referrals",
        "id: ours, kind: pattern, columns: [child_id], pattern: 'Q', agencies: [norfolk_csc]");

    assertEquals(List.of("1 ours"), referrals("R1,K12,02/04/2015,6,N,").refused());
  }

  @Test
  void aFileOfSeveralMonthsHoldsWhatLiesInThem() {
    content
        .contract("referrals", "window: month\n", "window: overlapping\nmonths: 6\n")
        .contract("referrals", "kind: within_period", "kind: within_window");

    ReadRows rows =
        referrals(
            "R1,K1,01/11/2014,6,N,",
            "R2,K1,31/10/2014,6,N,",
            "R3,K1,30/04/2015,6,N,",
            "R4,K1,01/05/2015,6,N,");

    assertEquals(List.of("2 referral_in_month", "4 referral_in_month"), rows.refused());
  }

  @Test
  void theRepetitionOfARowIsToldFromAnotherRowWithItsKey() {
    ReadRows rows =
        referrals(
            "R1,K1,02/04/2015,6,N,M",
            "R1,K1,02/04/2015,6,N,M",
            "R1,K1,02/04/2015,6,Y,M",
            "R2,K1,02/04/2015,6,N,M");

    assertEquals(List.of("2 exact_duplicate", "3 duplicate_key"), rows.refused());
    assertEquals(2, rows.accepted().size());
  }

  @Test
  void allReasonsOfARowAreWritten() {
    check("referrals", "id: child_id_form, kind: pattern, columns: [child_id], pattern: 'Q'");

    assertEquals(
        List.of("1 source_code_not_valid_then nfa_missing child_id_form referral_in_month"),
        referrals("R1,K1,02/03/2015,5D,,").refused());
  }

  private void check(String source, String check) {
    content.contract(
        source, "checks:\n", "checks:\n  - {" + check + ", severity: fail, message: It is so.}\n");
  }

  private ReadRows plans(String... lines) {
    return ReadRows.of(folder, "cp_plans", PLANS, lines);
  }

  private ReadRows referrals(String... lines) {
    return ReadRows.of(folder, "referrals", REFERRALS, lines);
  }

  private static List<String> endings(ReadRows rows) {
    return rows.accepted().stream().map(r -> r.substring(r.lastIndexOf(' ') + 1)).toList();
  }
}
