package org.nscb.scorecard.simulate.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Deal;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.plans.PlanSpell.Lateness;
import org.nscb.scorecard.simulate.published.PlanTargets;
import org.nscb.scorecard.simulate.published.Targets;

/**
 * Review conferences: the first within three months of the start, the next within six months of the
 * one before, save for as many late ones as were published (table d6: children on a plan for three
 * months at 31 March, all of whose reviews were on time). Siblings share their reviews.
 */
final class Reviews {

  private static final int SHORTEST_FIRST_DAYS = 60;
  private static final int LONGEST_FIRST_DAYS = 87;
  private static final int SHORTEST_GAP_DAYS = 125;
  private static final int LONGEST_GAP_DAYS = 175;

  /** A plan does not end at a review that would follow sooner than this on the last. */
  private static final int NO_REVIEW_DAYS = 28;

  private static final int MARGIN_DAYS = 4;

  private final PlanTargets published;
  private final WorkingDays workingDays;
  private final Chance chance;
  private final Deal deal;

  Reviews(PlanTargets published, WorkingDays workingDays, Chance chance) {
    this.published = published;
    this.workingDays = workingDays;
    this.chance = chance;
    this.deal = new Deal(chance);
  }

  void hold(List<SiblingSet> sets) {
    List<PlanSpell> spells =
        sets.stream()
            .filter(set -> !set.isOfAnotherCouncil())
            .flatMap(set -> set.spells().stream())
            .toList();
    spells.forEach(spell -> spell.reviews(schedule(spell)));
    for (YearToMarch year : YearToMarch.range(Targets.FIRST_YEAR, Targets.LAST_YEAR)) {
      delay(spells, year);
      delayEnding(spells, year);
    }
  }

  /** Makes as many children's reviews late as were not in time at the end of the year. */
  private void delay(List<PlanSpell> spells, YearToMarch year) {
    LocalDate day = year.last();
    Map<List<Object>, List<PlanSpell>> together = new LinkedHashMap<>();
    int late = 0;
    for (PlanSpell spell : spells) {
      if (isDue(spell, day)) {
        if (spell.lateness() != null) {
          late++;
        } else if (endsBefore(spell, year.next().last()) && !delayable(spell, year).isEmpty()) {
          together
              .computeIfAbsent(List.of(spell.siblings(), end(spell)), key -> new ArrayList<>())
              .add(spell);
        }
      }
    }
    int wanted = published.reviewDue(year.year()) - published.reviewedInTime(year.year()) - late;
    List<List<PlanSpell>> pool = new ArrayList<>(together.values());
    for (List<PlanSpell> group : deal.take(pool, wanted, g -> 1)) {
      late(group, chance.oneOf(delayable(group.get(0), year)));
    }
  }

  /** As large a share of those that end in the year: no 31 March shows it, but its months do. */
  private void delayEnding(List<PlanSpell> spells, YearToMarch year) {
    double due = published.reviewDue(year.year());
    double share = 1 - published.reviewedInTime(year.year()) / due;
    Map<List<Object>, List<PlanSpell>> together = new LinkedHashMap<>();
    for (PlanSpell spell : spells) {
      if (spell.lateness() == null && spell.end() != null && year.contains(spell.end())) {
        together
            .computeIfAbsent(List.of(spell.siblings(), spell.end()), key -> new ArrayList<>())
            .add(spell);
      }
    }
    for (List<PlanSpell> group : together.values()) {
      List<Integer> delayable = delayable(group.get(0), year);
      if (!delayable.isEmpty() && chance.happens(share)) {
        late(group, chance.oneOf(delayable));
      }
    }
  }

  private void late(List<PlanSpell> group, int review) {
    Lateness lateness = new Lateness(review, chance.between(8, 40));
    for (PlanSpell spell : group) {
      spell.late(lateness);
      spell.reviews(schedule(spell));
    }
  }

  private static LocalDate end(PlanSpell spell) {
    return spell.end() == null ? LocalDate.MAX : spell.end();
  }

  private static boolean endsBefore(PlanSpell spell, LocalDate day) {
    return day.isAfter(Records.END) || !end(spell).isAfter(day);
  }

  /** Open on the day, and for three months or more. */
  private static boolean isDue(PlanSpell spell, LocalDate day) {
    return spell.openOn(day) && !spell.start().plusMonths(3).isAfter(day);
  }

  /**
   * The reviews that fall due in the year, on a plan that was in time at its start: any of them
   * late is seen to be late, because the one before it is in the records.
   */
  private static List<Integer> delayable(PlanSpell spell, YearToMarch year) {
    LocalDate dueAfter =
        isDue(spell, year.first().minusDays(1)) ? year.first() : spell.start().plusDays(1);
    List<Integer> found = new ArrayList<>();
    LocalDate previous = spell.start();
    for (int i = 0; i <= spell.reviews().size(); i++) {
      LocalDate due = previous.plusMonths(i == 0 ? 3 : 6);
      boolean visible = i == 0 || !previous.isBefore(Records.BEGIN);
      boolean inYear =
          due.isAfter(dueAfter)
              && due.isAfter(Records.BEGIN)
              && due.isBefore(year.last().minusDays(MARGIN_DAYS))
              && due.isBefore(end(spell));
      if (visible && inYear) {
        found.add(i);
      }
      if (i < spell.reviews().size()) {
        previous = spell.reviews().get(i);
      }
    }
    return found;
  }

  private List<LocalDate> schedule(PlanSpell spell) {
    List<LocalDate> reviews = new ArrayList<>();
    LocalDate previous = spell.start();
    for (int i = 0; true; i++) {
      LocalDate next = next(spell, i, previous);
      if (spell.end() != null && !next.plusDays(NO_REVIEW_DAYS).isBefore(spell.end())) {
        endedAt(spell, i, previous, next, reviews);
        return reviews;
      }
      if (next.isAfter(Records.END)) {
        return reviews;
      }
      reviews.add(next);
      previous = next;
    }
  }

  private LocalDate next(PlanSpell spell, int review, LocalDate previous) {
    Lateness lateness = spell.lateness();
    if (lateness != null && lateness.review() == review) {
      LocalDate due = previous.plusMonths(review == 0 ? 3 : 6);
      return workingDays.onOrAfter(due.plusDays(lateness.days()));
    }
    double cadence = spell.siblings().cadence(review);
    int shortest = review == 0 ? SHORTEST_FIRST_DAYS : SHORTEST_GAP_DAYS;
    int longest = review == 0 ? LONGEST_FIRST_DAYS : LONGEST_GAP_DAYS;
    LocalDate day = previous.plusDays(shortest + (int) (cadence * (longest - shortest)));
    boolean firstDueInTheRecords =
        review == 0
            && previous.isBefore(Records.BEGIN)
            && previous.plusMonths(3).isAfter(Records.BEGIN.plusDays(MARGIN_DAYS));
    if (firstDueInTheRecords && day.isBefore(Records.BEGIN)) {
      // held in the records too, so that nobody takes it for missed
      return workingDays.onOrAfter(Records.BEGIN);
    }
    // before the calendar of bank holidays begins no extract shows the day
    return day.isBefore(Records.BEGIN.minusYears(1)) ? day : workingDays.onOrBefore(day);
  }

  /** The last reviews: the plan ends at one, unless one was held shortly before. */
  private static void endedAt(
      PlanSpell spell, int review, LocalDate previous, LocalDate next, List<LocalDate> reviews) {
    LocalDate end = spell.end();
    LocalDate due = previous.plusMonths(review == 0 ? 3 : 6);
    boolean late = spell.lateness() != null && spell.lateness().review() == review;
    if (next.isBefore(end) && (late || !end.isBefore(due))) {
      reviews.add(next);
    } else if (!end.isBefore(previous.plusDays(NO_REVIEW_DAYS))) {
      reviews.add(end);
    }
  }
}
