package org.nscb.scorecard.simulate.census.failures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.simulate.census.CensusYear;
import org.nscb.scorecard.simulate.census.Module;
import org.nscb.scorecard.simulate.census.Upn;

/**
 * A sound child to break a rule with: ten years old, referred in spring, assessed, and closed in
 * winter. All days are Mondays.
 */
final class Specimen {

  private static final int REFERRED_AFTER_DAYS = 35;
  private static final int AGE = 10;

  /** Far from the numbers of other invented children. */
  private static final long FIRST_PUPIL = 500_000_000L;

  private final CensusYear year;
  private final int number;
  private final Module child;

  Specimen(CensusYear year, int number) {
    this.year = year;
    this.number = number;
    child =
        new Module(CensusTable.CHILD_IDENTIFIERS)
            .put("LAchildID", String.format("PLANTED%d%03d", year.number(), number))
            .put("UPN", upn("926"))
            .put("PersonBirthDate", year.first().minusYears(AGE));
    sex("1", "M");
    child.add(CensusTable.CHILD_CHARACTERISTICS).put("Ethnicity", "WBRI");
    disability("NONE");
    episode(week(0), week(40));
    assess(week(1), week(4));
  }

  Module child() {
    return child;
  }

  CensusYear year() {
    return year;
  }

  String upn(String authority) {
    return Upn.of(authority, FIRST_PUPIL + number);
  }

  /** So many weeks after the referral. */
  LocalDate week(int weeks) {
    return year.first()
        .plusDays(REFERRED_AFTER_DAYS)
        .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
        .plusWeeks(weeks);
  }

  /** So many weeks before the year. */
  LocalDate before(int weeks) {
    return year.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeks);
  }

  /** So many weeks before the end of the year. */
  LocalDate end(int weeks) {
    return year.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeks);
  }

  /** Writes gender or sex, as the year has it. */
  Specimen sex(String gender, String sex) {
    child.put(year.hasSex() ? "Sex" : "GenderCurrent", year.hasSex() ? sex : gender);
    return this;
  }

  Specimen disability(String code) {
    child.add(CensusTable.DISABILITIES).put("Disability", code);
    return this;
  }

  /** Too young for school. */
  Specimen bornOn(LocalDate day) {
    child.put("PersonBirthDate", day).put("UPN", (String) null).put("UPNunknown", "UN1");
    return this;
  }

  /** The first episode. */
  Module episode() {
    return child.the(CensusTable.CIN_DETAILS);
  }

  /** One more episode, to be filled. */
  Module episode(LocalDate referred, LocalDate closed) {
    return child
        .add(CensusTable.CIN_DETAILS)
        .put("CINreferralDate", referred)
        .put("ReferralSource", "1A")
        .put("PrimaryNeedCode", "N1")
        .put("CINclosureDate", closed)
        .put("ReasonForClosure", closed == null ? null : "RC7")
        .put("ReferralNFA", "0");
  }

  /** The first assessment. */
  Module assessment() {
    return episode().the(CensusTable.ASSESSMENTS);
  }

  /** One more assessment, which found neglect once it is completed. */
  Module assess(LocalDate start, LocalDate authorised) {
    Module assessment =
        episode()
            .add(CensusTable.ASSESSMENTS)
            .put("AssessmentActualStartDate", start)
            .put("AssessmentAuthorisationDate", authorised);
    if (authorised != null) {
      factor(assessment, "16A");
    }
    return assessment;
  }

  static void factor(Module assessment, String code) {
    assessment.add(CensusTable.ASSESSMENT_FACTORS).put("AssessmentFactors", code);
  }

  Specimen withoutAssessment() {
    episode().all(CensusTable.ASSESSMENTS).clear();
    return this;
  }

  Specimen open() {
    episode().put("CINclosureDate", (String) null).put("ReasonForClosure", (String) null);
    return this;
  }

  /** Referred and assessed in the last weeks of the year, and open. */
  Specimen recent() {
    open().withoutAssessment().episode().put("CINreferralDate", end(6));
    assess(end(5), end(4));
    return this;
  }

  /** Referred before the year, and not assessed in it. */
  Specimen longStanding() {
    withoutAssessment().episode().put("CINreferralDate", before(25));
    return this;
  }

  /** Referred, and nothing came of it. */
  Specimen nothing() {
    open().withoutAssessment().episode().put("ReferralNFA", "1");
    return this;
  }

  /**
   * One more enquiry.
   *
   * @param conference null where none was required
   */
  Module enquire(LocalDate start, LocalDate conference) {
    return episode()
        .add(CensusTable.SECTION_47)
        .put("S47ActualStartDate", start)
        .put("DateOfInitialCPC", conference)
        .put("ICPCnotRequired", conference == null ? "1" : "0");
  }

  /** One more enquiry whose conference is still to come. */
  Module awaitConference(LocalDate start) {
    return enquire(start, null).put("ICPCnotRequired", "0");
  }

  /** One more child protection plan. */
  Module protect(LocalDate start, LocalDate end) {
    return episode()
        .add(CensusTable.CHILD_PROTECTION_PLANS)
        .put("CPPstartDate", start)
        .put("CPPendDate", end)
        .put("InitialCategoryOfAbuse", "NEG")
        .put("LatestCategoryOfAbuse", "NEG")
        .put("NumberOfPreviousCPP", "0");
  }

  /** An enquiry, a conference, and a child protection plan that starts at it. */
  Module protectedUntil(LocalDate end) {
    enquire(week(2), week(3));
    return protect(week(3), end);
  }

  static Module review(Module plan, LocalDate day) {
    return plan.add(CensusTable.REVIEWS).put("CPPreviewDate", day);
  }

  /** One more child in need plan. */
  Module help(LocalDate start, LocalDate end) {
    return episode()
        .add(CensusTable.CIN_PLAN_DATES)
        .put("CINPlanStartDate", start)
        .put("CINPlanEndDate", end);
  }
}
