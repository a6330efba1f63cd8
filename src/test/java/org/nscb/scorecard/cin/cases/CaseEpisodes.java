package org.nscb.scorecard.cin.cases;

import static org.nscb.scorecard.cin.tables.CensusTable.ASSESSMENTS;
import static org.nscb.scorecard.cin.tables.CensusTable.ASSESSMENT_FACTORS;
import static org.nscb.scorecard.cin.tables.CensusTable.CHILD_PROTECTION_PLANS;
import static org.nscb.scorecard.cin.tables.CensusTable.CIN_DETAILS;
import static org.nscb.scorecard.cin.tables.CensusTable.CIN_PLAN_DATES;
import static org.nscb.scorecard.cin.tables.CensusTable.REVIEWS;
import static org.nscb.scorecard.cin.tables.CensusTable.SECTION_47;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The episodes of a child: one open one where the case says nothing, none where it says {@code []}.
 * An assessment starts with the referral, is authorised in a fortnight and found a factor; an
 * enquiry starts with the referral and needed no conference; a plan of a child in need starts with
 * the referral, a child protection plan with the conference.
 */
final class CaseEpisodes {

  private static final String CONFERENCE = "DateOfInitialCPC";

  private final CaseXml xml;
  private final int year;

  CaseEpisodes(CaseXml xml, int year) {
    this.xml = xml;
    this.year = year;
  }

  void write(Notation child) {
    if (!child.has(Notation.element(CIN_DETAILS))) {
      episode(Notation.nothing());
    }
    child
        .within(
            CIN_DETAILS,
            List.of(CIN_DETAILS),
            List.of(ASSESSMENTS, CIN_PLAN_DATES, SECTION_47, CHILD_PROTECTION_PLANS))
        .forEach(this::episode);
  }

  private void episode(Notation given) {
    String soundReferral = year - 1 + "-05-12";
    String referral = given.text("CINreferralDate", soundReferral);
    Map<String, String> sound =
        Map.of(
            "CINreferralDate", soundReferral,
            "ReferralSource", "1A",
            "PrimaryNeedCode", "N1",
            "ReferralNFA", "0");
    xml.start("CINdetails");
    xml.values(
        given,
        sound,
        "CINreferralDate",
        "ReferralSource",
        "PrimaryNeedCode",
        "CINclosureDate",
        "ReasonForClosure",
        CONFERENCE);
    given
        .within(ASSESSMENTS, List.of(ASSESSMENTS, ASSESSMENT_FACTORS), List.of())
        .forEach(one -> assessment(one, referral));
    given.within(CIN_PLAN_DATES).forEach(one -> plan(one, referral));
    List<Notation> enquiries = given.within(SECTION_47);
    enquiries.forEach(one -> enquiry(one, referral));
    xml.values(given, sound, "ReferralNFA");
    String conference =
        Stream.concat(Stream.of(given), enquiries.stream())
            .map(one -> one.text(CONFERENCE, null))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(referral);
    given
        .within(CHILD_PROTECTION_PLANS, List.of(CHILD_PROTECTION_PLANS, REVIEWS), List.of(REVIEWS))
        .forEach(one -> childProtectionPlan(one, conference));
    xml.end();
  }

  private void assessment(Notation given, String referral) {
    String start = given.text("AssessmentActualStartDate", referral);
    Map<String, String> sound =
        start == null
            ? Map.of()
            : Map.of(
                "AssessmentActualStartDate",
                start,
                "AssessmentAuthorisationDate",
                LocalDate.parse(start).plusDays(14).toString());
    boolean isComplete =
        given.text("AssessmentAuthorisationDate", sound.get("AssessmentAuthorisationDate")) != null;
    xml.start("Assessments");
    xml.values(given, sound, ASSESSMENTS);
    xml.group(
        "FactorsIdentifiedAtAssessment",
        "AssessmentFactors",
        given.texts("AssessmentFactors", isComplete ? List.of("2B") : List.of()));
    xml.end();
  }

  private void plan(Notation given, String referral) {
    xml.start("CINPlanDates");
    xml.values(given, sound("CINPlanStartDate", referral), CIN_PLAN_DATES);
    xml.end();
  }

  private void enquiry(Notation given, String referral) {
    xml.start("Section47");
    xml.values(
        given, sound("S47ActualStartDate", referral), "S47ActualStartDate", "InitialCPCtarget");
    xml.values(given, Map.of(), CONFERENCE);
    xml.values(
        given,
        Map.of("ICPCnotRequired", given.text(CONFERENCE, null) == null ? "1" : "0"),
        "ICPCnotRequired");
    xml.end();
  }

  private void childProtectionPlan(Notation given, String conference) {
    xml.start("ChildProtectionPlans");
    xml.values(given, sound("CPPstartDate", conference), "CPPstartDate", "CPPendDate");
    xml.values(
        given,
        Map.of(
            "InitialCategoryOfAbuse", "NEG",
            "LatestCategoryOfAbuse", "NEG",
            "NumberOfPreviousCPP", "0"),
        "InitialCategoryOfAbuse",
        "LatestCategoryOfAbuse",
        "NumberOfPreviousCPP");
    xml.group("Reviews", "CPPreviewDate", given.texts("CPPreviewDate", List.of()));
    given
        .within(REVIEWS)
        .forEach(
            block ->
                xml.group("Reviews", "CPPreviewDate", block.texts("CPPreviewDate", List.of())));
    xml.end();
  }

  private static Map<String, String> sound(String field, String day) {
    return day == null ? Map.of() : Map.of(field, day);
  }
}
