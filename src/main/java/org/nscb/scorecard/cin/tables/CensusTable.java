package org.nscb.scorecard.cin.tables;

import static org.nscb.scorecard.cin.tables.Field.date;
import static org.nscb.scorecard.cin.tables.Field.text;
import static org.nscb.scorecard.cin.tables.Place.CHILD_NUMBER;
import static org.nscb.scorecard.cin.tables.Place.EPISODE;
import static org.nscb.scorecard.cin.tables.Place.ITEM;
import static org.nscb.scorecard.cin.tables.Place.LINE_NUMBER;
import static org.nscb.scorecard.cin.tables.Place.PART;
import static org.nscb.scorecard.cin.tables.Place.ROW_NUMBER;

import java.util.List;

/**
 * The tables of a return, each a repeating element of the schemas of 2017 to 2026, with the fields
 * of every year in the order of the schema.
 */
public enum CensusTable {
  HEADER(
      "Header",
      List.of(ROW_NUMBER, LINE_NUMBER),
      text("Collection"),
      text("Year"),
      date("ReferenceDate"),
      text("SourceLevel"),
      text("LEA"),
      text("SoftwareCode"),
      text("Release"),
      text("SerialNo"),
      text("DateTime")),
  CHILD_IDENTIFIERS(
      "ChildIdentifiers",
      List.of(ROW_NUMBER, LINE_NUMBER, CHILD_NUMBER),
      text("LAchildID"),
      text("UPN"),
      text("FormerUPN"),
      text("UPNunknown"),
      date("PersonBirthDate"),
      date("ExpectedPersonBirthDate"),
      text("GenderCurrent"),
      text("Sex"),
      date("PersonDeathDate")),
  CHILD_CHARACTERISTICS(
      "ChildCharacteristics", List.of(ROW_NUMBER, LINE_NUMBER, CHILD_NUMBER), text("Ethnicity")),
  DISABILITIES(
      "Disabilities", List.of(ROW_NUMBER, LINE_NUMBER, CHILD_NUMBER, ITEM), text("Disability")),
  CIN_DETAILS(
      "CINdetails",
      List.of(ROW_NUMBER, LINE_NUMBER, CHILD_NUMBER, EPISODE),
      date("CINreferralDate"),
      text("ReferralSource"),
      text("PrimaryNeedCode"),
      date("CINclosureDate"),
      text("ReasonForClosure"),
      date("DateOfInitialCPC"),
      text("ReferralNFA")),
  ASSESSMENTS(
      "Assessments",
      List.of(ROW_NUMBER, LINE_NUMBER, CHILD_NUMBER, EPISODE, ITEM),
      date("AssessmentActualStartDate"),
      date("AssessmentInternalReviewDate"),
      date("AssessmentAuthorisationDate")),
  ASSESSMENT_FACTORS(
      "AssessmentFactors",
      List.of(ROW_NUMBER, LINE_NUMBER, CHILD_NUMBER, EPISODE, ITEM, PART),
      text("AssessmentFactors")),
  CIN_PLAN_DATES(
      "CINplanDates",
      List.of(ROW_NUMBER, LINE_NUMBER, CHILD_NUMBER, EPISODE, ITEM),
      date("CINPlanStartDate"),
      date("CINPlanEndDate")),
  SECTION_47(
      "Section47",
      List.of(ROW_NUMBER, LINE_NUMBER, CHILD_NUMBER, EPISODE, ITEM),
      date("S47ActualStartDate"),
      date("InitialCPCtarget"),
      date("DateOfInitialCPC"),
      text("ICPCnotRequired")),
  CHILD_PROTECTION_PLANS(
      "ChildProtectionPlans",
      List.of(ROW_NUMBER, LINE_NUMBER, CHILD_NUMBER, EPISODE, ITEM),
      date("CPPstartDate"),
      date("CPPendDate"),
      text("InitialCategoryOfAbuse"),
      text("LatestCategoryOfAbuse"),
      text("NumberOfPreviousCPP")),
  REVIEWS(
      "Reviews",
      List.of(ROW_NUMBER, LINE_NUMBER, CHILD_NUMBER, EPISODE, ITEM, PART),
      date("CPPreviewDate"));

  private final String title;
  private final List<Place> places;
  private final List<Field> fields;

  CensusTable(String title, List<Place> places, Field... fields) {
    this.title = title;
    this.places = places;
    this.fields = List.of(fields);
  }

  /** The name of the table in SQL and in reports. */
  public String title() {
    return title;
  }

  public List<Place> places() {
    return places;
  }

  public List<Field> fields() {
    return fields;
  }

  /**
   * The position of a field among the fields of this table.
   *
   * @throws IllegalArgumentException when the table has no such field
   */
  public int indexOf(String field) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(field)) {
        return i;
      }
    }
    throw new IllegalArgumentException(title + " has no field " + field + ".");
  }
}
