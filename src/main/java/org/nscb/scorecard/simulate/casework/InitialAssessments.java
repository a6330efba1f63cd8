package org.nscb.scorecard.simulate.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;

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

  private final WorkingDays workingDays;
  private final Chance chance;
  private final List<Assessment> assessments = new ArrayList<>();

  InitialAssessments(WorkingDays workingDays, Chance chance) {
    this.workingDays = workingDays;
    this.chance = chance;
  }

  /**
   * @param referrals on which work went on, siblings together, in order of date
   */
  List<Assessment> invent(List<List<Referral>> referrals) {
    for (List<Referral> group : referrals) {
      LocalDate referred = group.get(0).date();
      if (!referred.isBefore(Records.BEGIN)
          && referred.isBefore(LAST_COMPLETED)
          && chance.happens(ASSESSED)) {
        assess(group, workingDays.onOrAfter(referred.plusDays(chance.below(3))));
      }
    }
    return assessments;
  }

  private void assess(List<Referral> group, LocalDate start) {
    LocalDate initial = workingDays.plus(start, initialDays(start));
    add(Assessment.Type.INITIAL, group, start, initial);
    if (chance.happens(GONE_ON_WITH)) {
      int days = 20 + Math.min(chance.below(40), chance.below(40));
      add(Assessment.Type.CORE, group, initial, workingDays.plus(initial, days));
    }
  }

  private int initialDays(LocalDate start) {
    long sinceBegin = start.toEpochDay() - Records.BEGIN.toEpochDay();
    return chance.happens(IN_TIME_AT_FIRST - IN_TIME_LOST_A_DAY * sinceBegin)
        ? Math.max(chance.between(1, 10), chance.between(1, 10))
        : 11 + Math.min(chance.below(25), chance.below(25));
  }

  /** What was not finished by the end of the year became a single assessment. */
  private void add(Assessment.Type type, List<Referral> group, LocalDate start, LocalDate end) {
    if (!end.isAfter(LAST_COMPLETED)) {
      group.forEach(referral -> assessments.add(new Assessment(type, referral, start, end)));
    }
  }
}
