package org.nscb.scorecard.simulate.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.dates.YearToMarch;

/**
 * Initial assessments of the year to March 2014, before the single assessment, and the core
 * assessments that followed some of them. Norfolk's numbers of that year are not published: that
 * fewer and fewer are completed within 10 working days is invented.
 */
final class InitialAssessments {

  private static final LocalDate LAST_COMPLETED = LocalDate.of(2014, 3, 31);

  private static final double ASSESSED = 0.8;
  private static final double GONE_ON_WITH = 0.22;
  private static final double IN_TIME_AT_FIRST = 0.8;
  private static final double IN_TIME_LOST_A_DAY = 0.0005;

  private final Enquired enquired;
  private final Set<Referral> assessedSingly = new HashSet<>();
  private final WorkingDays workingDays;
  private final Chance chance;
  private final List<Assessment> assessments = new ArrayList<>();

  /**
   * @param single those of the single kind, in whose place none of these is
   */
  InitialAssessments(
      List<Assessment> single, Enquired enquired, WorkingDays workingDays, Chance chance) {
    this.enquired = enquired;
    single.stream()
        .filter(a -> !a.start().isAfter(LAST_COMPLETED))
        .forEach(a -> assessedSingly.add(a.referral()));
    this.workingDays = workingDays;
    this.chance = chance;
  }

  /**
   * @param referrals on which work went on, siblings together, in order of date
   */
  List<Assessment> invent(List<List<Referral>> referrals) {
    for (List<Referral> group : referrals) {
      LocalDate referred = group.get(0).date();
      if (referred.isBefore(Records.BEGIN)) {
        group.forEach(this::assessLater);
      } else if (referred.isBefore(LAST_COMPLETED)
          && !assessedSingly.contains(group.get(0))
          && (chance.happens(ASSESSED) || enquired.isAnyOf(group))) {
        assess(group, workingDays.onOrAfter(referred.plusDays(chance.below(3))));
      }
    }
    return assessments;
  }

  /** Who was referred before the records and is enquired about in them. */
  private void assessLater(Referral referral) {
    LocalDate day = enquired.yearsOf(referral).get(YearToMarch.of(LAST_COMPLETED));
    if (day != null) {
      LocalDate start = workingDays.onOrAfter(day);
      add(Assessment.Type.CORE, List.of(referral), start, workingDays.plus(start, coreDays()));
    }
  }

  private int coreDays() {
    return 20 + Math.min(chance.below(40), chance.below(40));
  }

  private void assess(List<Referral> group, LocalDate start) {
    LocalDate initial = workingDays.plus(start, initialDays(start));
    add(Assessment.Type.INITIAL, group, start, initial);
    if (chance.happens(GONE_ON_WITH)) {
      LocalDate core = workingDays.plus(initial, 1);
      add(Assessment.Type.CORE, group, core, workingDays.plus(core, coreDays()));
    }
  }

  private int initialDays(LocalDate start) {
    long sinceBegin = start.toEpochDay() - Records.BEGIN.toEpochDay();
    return chance.happens(IN_TIME_AT_FIRST - IN_TIME_LOST_A_DAY * sinceBegin)
        ? Math.max(chance.between(1, 10), chance.between(1, 10))
        : 11 + Math.min(chance.below(25), chance.below(25));
  }

  /**
   * What was not finished by the end of the year, or when the child was referred again, lapsed,
   * save where an enquiry pressed for its end.
   */
  private void add(Assessment.Type type, List<Referral> group, LocalDate start, LocalDate end) {
    for (Referral referral : group) {
      LocalDate next = referral.child().nextReferral(referral.date());
      LocalDate latest = next.isBefore(LAST_COMPLETED) ? next : LAST_COMPLETED;
      if (!end.isAfter(latest)) {
        assessments.add(new Assessment(type, referral, start, end));
      } else if (enquired.isAnyOf(List.of(referral)) && !start.isAfter(latest)) {
        assessments.add(new Assessment(type, referral, start, workingDays.onOrBefore(latest)));
      }
    }
  }
}
