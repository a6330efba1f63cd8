package org.nscb.scorecard.simulate.census.failures;

import static org.nscb.scorecard.cin.tables.CensusTable.CHILD_PROTECTION_PLANS;
import static org.nscb.scorecard.cin.tables.CensusTable.REVIEWS;
import static org.nscb.scorecard.cin.tables.CensusTable.SECTION_47;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Section 47 enquiries, conferences, child protection plans and their reviews. */
final class ProtectionFailures {

  private static final String ENQUIRY = "S47ActualStartDate";
  private static final String CONFERENCE = "DateOfInitialCPC";
  private static final String START = "CPPstartDate";
  private static final String END = "CPPendDate";
  private static final String NOTHING = null;

  private ProtectionFailures() {}

  static List<Failure> all() {
    return Stream.of(enquiries(), plans(), ends()).flatMap(List::stream).toList();
  }

  private static List<Failure> enquiries() {
    return List.of(
        // a conference before the referral had its enquiry before the referral too
        enquiry("1104", CONFERENCE, s -> s.enquire(s.week(-2), s.week(-1))).with("2889"),
        enquiry("2884", CONFERENCE, s -> twice(s)),
        enquiry("2889", ENQUIRY, s -> s.enquire(s.week(-1), null)),
        enquiry("8615", ENQUIRY, s -> s.enquire(s.week(4), s.week(3))),
        enquiry("8675Q", ENQUIRY, s -> s.open().awaitConference(s.week(2))),
        enquiry("8715", CONFERENCE, s -> conferenceBefore(s)),
        enquiry("8740", ENQUIRY, s -> s.open().awaitConference(s.year().last().plusWeeks(1))),
        enquiry("8839", CONFERENCE, s -> twins(s.recent())),
        enquiry(
            "8870Q",
            "InitialCPCtarget",
            s -> s.enquire(s.week(2), s.week(3)).put("InitialCPCtarget", saturday(s))),
        enquiry("8875", CONFERENCE, s -> s.enquire(s.week(2), saturday(s))),
        enquiry("8890", ENQUIRY, s -> overlapping(s)));
  }

  private static LocalDate saturday(Specimen specimen) {
    return specimen.week(4).plusDays(5);
  }

  private static void twice(Specimen specimen) {
    specimen.enquire(specimen.week(2), specimen.week(3));
    specimen.episode().put(CONFERENCE, specimen.week(3));
  }

  private static void conferenceBefore(Specimen specimen) {
    specimen.longStanding().assess(specimen.before(6), specimen.week(0));
    specimen.enquire(specimen.before(4), specimen.before(2));
  }

  /** Two that began on one day overlap no more than one does. */
  private static void twins(Specimen specimen) {
    specimen.awaitConference(specimen.end(2));
    specimen.awaitConference(specimen.end(2));
  }

  private static void overlapping(Specimen specimen) {
    specimen.enquire(specimen.week(2), specimen.week(4));
    specimen.enquire(specimen.week(3), null);
  }

  private static List<Failure> plans() {
    return List.of(
        plan("1105", START, s -> s.protect(s.before(4), s.week(30))),
        plan("2885", START, s -> s.protectedUntil(s.week(30)).put(START, s.week(4))),
        plan("8720", START, s -> s.protectedUntil(s.week(30)).put(START, NOTHING)),
        plan(
            "8730",
            "NumberOfPreviousCPP",
            s -> s.protectedUntil(s.week(30)).put("NumberOfPreviousCPP", NOTHING)),
        // a referral of the year to which a plan belongs has its conference (8831)
        plan("8832", "LAchildID", s -> protectedWithoutAction(s)).with("8569Q"),
        plan("8840", END, s -> s.protectedUntil(s.week(3))),
        Failure.of(
            "8841",
            REVIEWS,
            "CPPreviewDate",
            s -> Specimen.review(s.protectedUntil(s.week(30)), s.week(3))),
        Failure.of(
            "8842Q",
            REVIEWS,
            "CPPreviewDate",
            s -> Specimen.review(s.protectedUntil(s.week(30)), null)),
        plan(
            "8905",
            "InitialCategoryOfAbuse",
            s -> s.protectedUntil(s.week(30)).put("InitialCategoryOfAbuse", NOTHING)),
        plan(
            "8910",
            "LatestCategoryOfAbuse",
            s -> s.protectedUntil(s.week(30)).put("LatestCategoryOfAbuse", "XYZ")));
  }

  private static void protectedWithoutAction(Specimen specimen) {
    specimen.nothing().longStanding().protect(specimen.before(20), specimen.week(10));
  }

  private static List<Failure> ends() {
    return List.of(
        plan("8915", START, s -> died(s.open(), 2).protectedUntil(null)),
        plan("8920", END, s -> died(s, 10).protectedUntil(s.week(30))),
        plan("8925", END, s -> s.protectedUntil(s.week(2))),
        plan("8930", END, s -> s.longStanding().protect(s.before(20), s.before(2))),
        // two open plans run at once
        plan("8935", END, s -> both(s.longStanding().open(), null, null)).with("8940"),
        plan("8940", START, s -> both(s.longStanding(), s.week(10), s.week(20))));
  }

  private static void both(Specimen specimen, LocalDate end, LocalDate otherEnd) {
    specimen.protect(specimen.before(20), end);
    specimen.protect(specimen.before(10), otherEnd);
  }

  private static Specimen died(Specimen specimen, int week) {
    specimen.child().put("PersonDeathDate", specimen.week(week));
    return specimen;
  }

  private static Failure enquiry(String rule, String field, Consumer<Specimen> change) {
    return Failure.of(rule, SECTION_47, field, change);
  }

  private static Failure plan(String rule, String field, Consumer<Specimen> change) {
    return Failure.of(rule, CHILD_PROTECTION_PLANS, field, change);
  }
}
