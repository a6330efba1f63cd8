package org.nscb.scorecard.cin.odd;

import static org.nscb.scorecard.cin.odd.OddReturn.isRead;

import java.util.List;

/** Departures from the schema of the year, with which the rest is read. */
final class ItsElements {
  private static final String CHARACTERISTICS =
      Sent.VALID.substring(
          Sent.VALID.indexOf("<ChildCharacteristics>"), Sent.VALID.indexOf("<CINdetails>"));
  private static final String REVIEWS =
      Sent.VALID.substring(
          Sent.VALID.indexOf("<Reviews>"), Sent.VALID.indexOf("</ChildProtectionPlans>"));
  private static final String IDENTIFIERS =
      Sent.VALID.substring(
          Sent.VALID.indexOf("<ChildIdentifiers>"), Sent.VALID.indexOf("<ChildCharacteristics>"));

  private ItsElements() {}

  static List<OddReturn> elements() {
    return List.of(
        isRead(
            "A block that no schema has yet",
            () ->
                Sent.before(
                    "<Assessments>",
                    "<PreProceedingsandFGDM>\n<PPStartDate>2025-01-01</PPStartDate>\n"
                        + "</PreProceedingsandFGDM>\n")),
        isRead(
            "A known element in another place",
            () -> Sent.before("<Ethnicity>", "<ReferralNFA>0</ReferralNFA>")),
        isRead("An attribute", () -> Sent.with("<Child>", "<Child id=\"Zebedee\">")),
        isRead(
            "An element of earlier years",
            () -> Sent.with("<Sex>F</Sex>", "<GenderCurrent>2</GenderCurrent>")),
        isRead(
            "An element of later years",
            () -> Sent.utf8(Sent.VALID.replace("2025</Year>", "2024</Year>"))),
        isRead(
            "CIN plans before there were any",
            () ->
                Sent.utf8(
                    Sent.VALID
                        .replace("2025</Year>", "2021</Year>")
                        .replaceAll("<Sex>.</Sex>", "<GenderCurrent>1</GenderCurrent>")
                        .replaceFirst(
                            "<ReferralNFA>",
                            "<CINPlanDates><CINPlanStartDate>2020-10-10</CINPlanStartDate>"
                                + "</CINPlanDates>\n<ReferralNFA>"))),
        isRead(
            "Elements in another order",
            () ->
                Sent.utf8(
                    Sent.VALID
                        .replace(CHARACTERISTICS, "")
                        .replaceFirst("</Child>", CHARACTERISTICS + "</Child>"))),
        isRead(
            "Two blocks of ChildCharacteristics",
            () -> Sent.before("<CINdetails>", CHARACTERISTICS)),
        isRead(
            "Two blocks of ChildIdentifiers",
            () -> Sent.before("<ChildCharacteristics>", IDENTIFIERS)),
        isRead(
            "Two blocks of Disabilities",
            () ->
                Sent.before(
                    "</ChildCharacteristics>",
                    "<Disabilities><Disability>LD</Disability></Disabilities>\n")),
        isRead("Two blocks of Reviews", () -> Sent.before("</ChildProtectionPlans>", REVIEWS)),
        isRead(
            "A value that is there twice",
            () -> Sent.before("<Disabilities>", "<Ethnicity>MOTH</Ethnicity>")),
        isRead("A required element that is missing", () -> Sent.with("<Sex>F</Sex>", "")),
        isRead("A child without anything", () -> Sent.before("<Child>", "<Child/>\n")),
        isRead(
            "The end before the beginning",
            () ->
                Sent.utf8(
                    Sent.VALID.replace(
                        "<ReferralSource>1A</ReferralSource>\n        <PrimaryNeedCode>N4</PrimaryNeedCode>",
                        "<PrimaryNeedCode>N4</PrimaryNeedCode>\n        <ReferralSource>1A</ReferralSource>"))),
        isRead("Text between elements", () -> Sent.before("<Sex>", "Zebedee\n")));
  }

  static List<OddReturn> values() {
    return List.of(
        isRead(
            "An empty element of factors",
            () -> Sent.with("<AssessmentFactors>2A</AssessmentFactors>", "")),
        isRead(
            "An empty factor",
            () -> Sent.with("<AssessmentFactors>2A</AssessmentFactors>", "<AssessmentFactors/>")),
        isRead("A code of no schema", () -> Sent.with(">WBRI<", ">Zebedee<")),
        isRead(
            "A code that came later",
            () ->
                Sent.utf8(
                    Sent.VALID
                        .replace("2025</Year>", "2020</Year>")
                        .replaceAll("<Sex>.</Sex>", "<GenderCurrent>1</GenderCurrent>")
                        .replace(">2A<", ">24A<"))),
        isRead("A flag in words", () -> Sent.with("<ReferralNFA>0<", "<ReferralNFA>false<")),
        isRead("Blanks around a code", () -> Sent.with(">WBRI<", "> WBRI\n<")),
        isRead("A day with a time zone", () -> Sent.with(">2015-03-27<", ">2015-03-27Z<")),
        isRead("A day as people write it", () -> Sent.with(">2015-03-27<", ">27/03/2015<")),
        isRead("A day with midnight", () -> Sent.with(">2015-03-27<", ">2015-03-27T00:00:00<")),
        isRead("A day that does not exist", () -> Sent.with(">2015-03-27<", ">2015-02-30<")),
        isRead("No day", () -> Sent.with(">2015-03-27<", ">Zebedee<")),
        isRead("An empty day", () -> Sent.with(">2015-03-27<", "><")),
        isRead("A number in words", () -> Sent.with(">0</NumberOf", ">Zebedee</NumberOf")),
        isRead(
            "A UPN of another form",
            () -> Sent.before("<PersonBirthDate>", "<UPN>Zebedee</UPN>\n")));
  }
}
