package org.nscb.scorecard.simulate.extracts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.nscb.scorecard.simulate.casework.Assessment;
import org.nscb.scorecard.simulate.casework.Caseload;
import org.nscb.scorecard.simulate.casework.Conference;
import org.nscb.scorecard.simulate.casework.Contact;
import org.nscb.scorecard.simulate.casework.Enquiry;
import org.nscb.scorecard.simulate.casework.Referral;
import org.nscb.scorecard.simulate.people.Child;
import org.nscb.scorecard.simulate.plans.PlanSpell;

/**
 * The rows of each month's extracts as known at the end of the month, in plain form: ISO dates,
 * codes, true and false, empty for not known. No row tells what happened later.
 */
final class Extracts {

  private final Map<YearMonth, List<Contact>> contacts;
  private final Map<YearMonth, List<Referral>> referrals;
  private final Map<YearMonth, List<Enquiry>> enquiries;
  private final Map<YearMonth, List<Conference>> conferences;
  private final Map<YearMonth, List<Assessment>> assessments = new HashMap<>();
  private final Map<YearMonth, List<PlanSpell>> plans = new HashMap<>();

  Extracts(Caseload caseload, YearMonth last) {
    contacts = byMonth(caseload.contacts(), Contact::date);
    referrals = byMonth(caseload.referrals(), Referral::date);
    enquiries = byMonth(caseload.enquiries(), Enquiry::start);
    conferences = byMonth(caseload.conferences(), Conference::date);
    for (Assessment assessment : caseload.assessments()) {
      open(assessments, assessment, assessment.start(), assessment.authorised(), last);
    }
    for (PlanSpell plan : caseload.plans()) {
      open(plans, plan, plan.start(), plan.end() == null ? last.atEndOfMonth() : plan.end(), last);
    }
  }

  private static <T> Map<YearMonth, List<T>> byMonth(List<T> events, Function<T, LocalDate> date) {
    Map<YearMonth, List<T>> months = new HashMap<>();
    for (T event : events) {
      months.computeIfAbsent(YearMonth.from(date.apply(event)), m -> new ArrayList<>()).add(event);
    }
    return months;
  }

  private static <T> void open(
      Map<YearMonth, List<T>> months, T event, LocalDate start, LocalDate end, YearMonth last) {
    for (YearMonth month = YearMonth.from(start);
        !month.isAfter(YearMonth.from(end)) && !month.isAfter(last);
        month = month.plusMonths(1)) {
      months.computeIfAbsent(month, m -> new ArrayList<>()).add(event);
    }
  }

  List<String[]> rows(Layout layout, YearMonth month) {
    LocalDate known = month.atEndOfMonth();
    return switch (layout) {
      case CONTACTS -> rows(contacts, month, contact -> contact(contact, known));
      case REFERRALS -> rows(referrals, month, referral -> referral(referral, known));
      case ASSESSMENTS -> rows(assessments, month, assessment -> assessment(assessment, known));
      case SECTION47 -> rows(enquiries, month, enquiry -> enquiry(enquiry, known));
      case CONFERENCES -> rows(conferences, month, conference -> conference(conference, known));
      case CP_PLANS -> rows(plans, month, plan -> plan(plan, known));
    };
  }

  private static <T> List<String[]> rows(
      Map<YearMonth, List<T>> months, YearMonth month, Function<T, String[]> row) {
    List<String[]> rows = new ArrayList<>();
    months.getOrDefault(month, List.of()).forEach(event -> rows.add(row.apply(event)));
    return rows;
  }

  private static String[] contact(Contact contact, LocalDate known) {
    return row(
        contact.child(),
        known,
        contact.id(),
        contact.child().id(),
        contact.date().toString(),
        asKnown(contact.decided(), known),
        contact.source(),
        contact.outcome());
  }

  private static String[] referral(Referral referral, LocalDate known) {
    return row(
        referral.child(),
        known,
        referral.id(),
        referral.child().id(),
        referral.date().toString(),
        referral.source(),
        referral.primaryNeed(),
        String.valueOf(referral.isNoFurtherAction()));
  }

  private static String[] assessment(Assessment assessment, LocalDate known) {
    String authorised = asKnown(assessment.authorised(), known);
    return row(
        assessment.referral().child(),
        known,
        assessment.id(),
        assessment.referral().child().id(),
        assessment.referral().id(),
        assessment.type().name(),
        assessment.start().toString(),
        authorised,
        authorised.isEmpty() ? "" : String.join(";", assessment.factors()));
  }

  private static String[] enquiry(Enquiry enquiry, LocalDate known) {
    return row(
        enquiry.child(),
        known,
        enquiry.id(),
        enquiry.child().id(),
        enquiry.referral().id(),
        enquiry.concern() == null ? "" : enquiry.concern().toString(),
        enquiry.start().toString(),
        enquiry.decided().isAfter(known) ? "" : enquiry.outcome());
  }

  private static String[] conference(Conference conference, LocalDate known) {
    boolean initial = conference.type() == Conference.Type.ICPC;
    Enquiry enquiry = conference.enquiry();
    return row(
        conference.child(),
        known,
        conference.id(),
        conference.meeting(),
        conference.child().id(),
        conference.type().name(),
        conference.date().toString(),
        enquiry == null ? "" : enquiry.id(),
        enquiry == null ? "" : enquiry.start().toString(),
        conference.plan() == null ? "" : conference.plan().id(),
        initial ? String.valueOf(conference.isTransferIn()) : "",
        initial ? String.valueOf(conference.plan() != null) : "");
  }

  private static String[] plan(PlanSpell plan, LocalDate known) {
    return row(
        plan.child(),
        known,
        plan.id(),
        plan.child().id(),
        plan.start().toString(),
        plan.end() == null ? "" : asKnown(plan.end(), known),
        plan.initialCategory(),
        plan.categoryOn(known),
        plan.previousPlans() == null ? "" : plan.previousPlans().toString(),
        String.valueOf(plan.siblings().isOfAnotherCouncil()));
  }

  private static String asKnown(LocalDate day, LocalDate known) {
    return day.isAfter(known) ? "" : day.toString();
  }

  private static String[] row(Child child, LocalDate known, String... cells) {
    String[] row = new String[cells.length + 3];
    System.arraycopy(cells, 0, row, 0, cells.length);
    row[cells.length] = child.birthMonth().toString();
    row[cells.length + 1] = child.sexAsKnownOn(known);
    row[cells.length + 2] = child.family().district();
    return row;
  }
}
