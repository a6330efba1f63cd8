package org.nscb.scorecard.simulate.calibration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.simulate.casework.Assessment;
import org.nscb.scorecard.simulate.casework.Caseload;
import org.nscb.scorecard.simulate.casework.Conference;
import org.nscb.scorecard.simulate.casework.Enquiry;
import org.nscb.scorecard.simulate.casework.Referral;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.people.Child;
import org.nscb.scorecard.simulate.plans.PlanSpell;
import org.nscb.scorecard.simulate.published.PlanTargets;
import org.nscb.scorecard.simulate.published.Targets;

/** Counts the invented cases of one year to March by the definitions of the statistics. */
final class Counts {

  private static final int[] ASSESSMENT_LIMITS = {0, 10, 20, 30, 40, 45, 50, 60};
  private static final int[] CONFERENCE_LIMITS = {10, 15, 20};

  private final WorkingDays workingDays;
  private final Caseload caseload;
  private final YearToMarch year;
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  Counts(WorkingDays workingDays, Caseload caseload, YearToMarch year) {
    this.workingDays = workingDays;
    this.caseload = caseload;
    this.year = year;
  }

  /** By the measures that {@link Measures} names. */
  Map<String, Integer> count() {
    referrals();
    caseload.assessments().stream()
        .filter(a -> a.type() == Assessment.Type.SINGLE && year.contains(a.authorised()))
        .forEach(this::assessment);
    for (Enquiry enquiry : caseload.enquiries()) {
      if (year.contains(enquiry.start())) {
        add(Measures.ENQUIRIES);
      }
    }
    for (Conference conference : caseload.conferences()) {
      if (conference.type() == Conference.Type.ICPC && year.contains(conference.date())) {
        conference(conference);
      }
    }
    for (PlanSpell plan : caseload.plans()) {
      if (!plan.siblings().isOfAnotherCouncil()) {
        plan(plan);
      }
    }
    return counts;
  }

  private void add(String measure) {
    counts.merge(measure, 1, Integer::sum);
  }

  private void referrals() {
    for (Referral referral : caseload.referrals()) {
      if (year.contains(referral.date())) {
        add(Measures.REFERRALS);
        add(Measures.month(referral.date().getMonth()));
        add(Measures.source(SourceGroups.of(referral.source())));
        if (referral.isNoFurtherAction()) {
          add(Measures.NO_FURTHER_ACTION);
        }
        if (again(referral.child(), referral.date())) {
          add(Measures.RE_REFERRALS);
        }
      }
    }
  }

  private static boolean again(Child child, LocalDate date) {
    return child.referralDates().stream()
        .anyMatch(
            before ->
                before.isBefore(date)
                    && !before.isBefore(date.minusMonths(12))
                    && !before.isBefore(Records.BEGIN));
  }

  private void assessment(Assessment assessment) {
    add(Measures.ASSESSMENTS);
    int days = workingDays.between(assessment.start(), assessment.authorised());
    add(Measures.assessments(Targets.ASSESSMENT_BANDS.get(band(ASSESSMENT_LIMITS, days))));
    assessment.factors().forEach(factor -> add(Measures.factor(factor)));
  }

  private void conference(Conference conference) {
    add(Measures.CONFERENCES);
    if (conference.enquiry() != null) {
      int days = workingDays.between(conference.enquiry().start(), conference.date());
      add(Measures.conferences(Targets.CONFERENCE_BANDS.get(band(CONFERENCE_LIMITS, days))));
    }
  }

  private static int band(int[] limits, int days) {
    int band = 0;
    while (band < limits.length && days > limits[band]) {
      band++;
    }
    return band;
  }

  private void plan(PlanSpell plan) {
    if (year.contains(plan.start())) {
      add(Measures.STARTS);
      add(Measures.starts(plan.initialCategory()));
      if (plan.previousPlans() > 0) {
        add(Measures.SUBSEQUENT);
      }
    }
    if (plan.end() != null && year.contains(plan.end())) {
      add(Measures.ENDED);
      add(Measures.ended(age(plan.start(), plan.end())));
    }
    if (plan.openOn(year.last())) {
      add(Measures.OPEN);
      add(Measures.open(plan.categoryOn(year.last())));
      add(Measures.openFor(age(plan.start(), year.last())));
      if (!plan.start().plusMonths(3).isAfter(year.last())) {
        add(Measures.REVIEWS_DUE);
        if (inTime(plan)) {
          add(Measures.REVIEWED_IN_TIME);
        }
      }
    }
  }

  /** 3 months and 6 months are in the lower band, a year and two years in the upper. */
  private static String age(LocalDate start, LocalDate end) {
    int band = 0;
    if (end.isAfter(start.plusMonths(3))) {
      band = 1;
    }
    if (end.isAfter(start.plusMonths(6))) {
      band = 2;
    }
    if (!end.isBefore(start.plusYears(1))) {
      band = 3;
    }
    if (!end.isBefore(start.plusYears(2))) {
      band = 4;
    }
    return PlanTargets.AGES.get(band);
  }

  /**
   * First review within three months of the start, then never more than six months between two, nor
   * since the last. Reviews before the records count as held.
   */
  private boolean inTime(PlanSpell plan) {
    LocalDate due = plan.start().plusMonths(3);
    List<LocalDate> reviews = plan.reviews();
    for (LocalDate review : reviews) {
      if (review.isAfter(year.last())) {
        break;
      }
      if (review.isAfter(due)) {
        return false;
      }
      due = review.plusMonths(6);
    }
    return !due.isBefore(year.last());
  }
}
