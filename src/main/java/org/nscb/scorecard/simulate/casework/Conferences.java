package org.nscb.scorecard.simulate.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Deal;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.people.Child;
import org.nscb.scorecard.simulate.people.Families;
import org.nscb.scorecard.simulate.people.Family;
import org.nscb.scorecard.simulate.plans.PlanSpell;
import org.nscb.scorecard.simulate.plans.SiblingSet;
import org.nscb.scorecard.simulate.plans.Sizes;
import org.nscb.scorecard.simulate.published.Targets;

/**
 * Initial conferences as many as published (table c4), in groups of siblings. Every plan starts at
 * one, except in the year to March 2014, when fewer conferences than plan starts were published:
 * there the conferences of most plans are missing from the records, as they must have been.
 */
final class Conferences {

  /** The share of the initial conferences of the year to March 2014 that led to a plan. */
  private static final double LED_TO_PLAN_2014 = 0.9;

  /** Children at a conference that led to no plan, although it did for a sibling. */
  private static final double SIBLING_WITHOUT_PLAN = 0.3;

  private final Targets targets;
  private final WorkingDays workingDays;
  private final Families families;
  private final Chance chance;
  private final Deal deal;

  Conferences(Targets targets, WorkingDays workingDays, Families families, Chance chance) {
    this.targets = targets;
    this.workingDays = workingDays;
    this.families = families;
    this.chance = chance;
    this.deal = new Deal(chance);
  }

  /** The initial conferences of a year, siblings together. */
  List<List<Conference>> initial(List<SiblingSet> sets, YearToMarch year) {
    List<List<PlanSpell>> starting = new ArrayList<>();
    for (SiblingSet set : sets) {
      if (year.contains(set.start()) && !set.isOfAnotherCouncil()) {
        starting.add(new ArrayList<>(set.spells()));
      }
    }
    int total = targets.conferences(year.year());
    int starts = targets.plans().starts(year.year());
    int withPlan = starts <= total ? starts : (int) Math.round(total * LED_TO_PLAN_2014);
    LocalDate autumn = LocalDate.of(year.year() - 1, 10, 1);
    List<List<Conference>> groups = new ArrayList<>();
    for (List<PlanSpell> spells :
        deal.take(starting, withPlan, g -> g.get(0).start().isBefore(autumn) ? 1 : 4)) {
      groups.add(new ArrayList<>(spells.stream().map(Conference::initialWithPlan).toList()));
    }
    withoutPlan(groups, total - withPlan, year);
    return groups;
  }

  private void withoutPlan(List<List<Conference>> groups, int children, YearToMarch year) {
    int besideSiblings = (int) (children * SIBLING_WITHOUT_PLAN);
    int held = groups.size();
    for (int i = 0; i < besideSiblings; i++) {
      List<Conference> group = groups.get(chance.below(held));
      LocalDate date = group.get(0).date();
      Child child = families.another(group.get(0).child().family(), date);
      group.add(Conference.initialWithoutPlan(child, date));
    }
    for (int size : Sizes.CONFERENCED.filling(children - besideSiblings, chance)) {
      int number = chance.below(workingDays.within(year.first(), year.last()));
      LocalDate date = workingDays.at(year.first(), number);
      Family family = families.conferenced(size, date, date.plusDays(60));
      family.busyUntil(date.plusDays(90));
      groups.add(
          new ArrayList<>(
              family.children().stream()
                  .map(child -> Conference.initialWithoutPlan(child, date))
                  .toList()));
    }
  }

  /** The review conferences that lie in the records. */
  List<Conference> reviews(List<SiblingSet> sets) {
    List<Conference> reviews = new ArrayList<>();
    for (SiblingSet set : sets) {
      for (PlanSpell spell : set.spells()) {
        for (LocalDate date : spell.reviews()) {
          if (!date.isBefore(Records.BEGIN) && !date.isAfter(Records.END)) {
            reviews.add(Conference.review(spell, date));
          }
        }
      }
    }
    return reviews;
  }
}
