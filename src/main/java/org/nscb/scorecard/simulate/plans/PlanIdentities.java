package org.nscb.scorecard.simulate.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Deal;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.people.Child;
import org.nscb.scorecard.simulate.people.Families;
import org.nscb.scorecard.simulate.people.Family;
import org.nscb.scorecard.simulate.published.PlanTargets;
import org.nscb.scorecard.simulate.published.Targets;

/**
 * Whose plans they are. Each year exactly the published number are second or subsequent ones; those
 * go to children who had a plan earlier, in the records when these reach back far enough.
 */
final class PlanIdentities {

  /** The share of second or subsequent plans that follow within two years of the last. */
  private static final double WITHIN_2_YEARS = 0.29;

  /** Between two plans lie at least the referral, the enquiry and the conference. */
  private static final int LEAST_GAP_DAYS = 120;

  private static final int TRIES = 400;

  private final PlanTargets published;
  private final Families families;
  private final Chance chance;
  private final Deal deal;

  /** Families with a plan so far, in order of their start. */
  private final List<Family> placed = new ArrayList<>();

  PlanIdentities(PlanTargets published, Families families, Chance chance) {
    this.published = published;
    this.families = families;
    this.chance = chance;
    this.deal = new Deal(chance);
  }

  /**
   * @param sets in order of their start
   */
  void assign(List<SiblingSet> sets) {
    Set<PlanSpell> again = secondOrSubsequent(sets);
    for (SiblingSet set : sets) {
      List<PlanSpell> repeats = set.spells().stream().filter(again::contains).toList();
      List<PlanSpell> firsts = set.spells().stream().filter(s -> !again.contains(s)).toList();
      LocalDate until = lastDay(set);
      Optional<List<Child>> known =
          repeats.isEmpty()
              ? Optional.empty()
              : childrenWithEarlierPlan(set.start(), until, repeats.size());
      if (known.isPresent()) {
        Family family = known.get().get(0).family();
        set.family(family);
        place(repeats, known.get());
        place(firsts, firsts.stream().map(s -> families.another(family, set.start())).toList());
      } else {
        Family family = families.conferenced(set.spells().size(), set.start(), until);
        set.family(family);
        int eldest = repeats.size();
        List<Child> children = new ArrayList<>(family.children());
        Collections.reverse(children);
        children.subList(0, eldest).forEach(this::hadPlansBefore);
        place(repeats, children.subList(0, eldest));
        place(firsts, children.subList(eldest, children.size()));
      }
      placed.add(set.family());
      set.family().busyUntil(until.plusDays(30));
    }
  }

  private Set<PlanSpell> secondOrSubsequent(List<SiblingSet> sets) {
    Set<PlanSpell> again = Collections.newSetFromMap(new IdentityHashMap<>());
    for (YearToMarch year : YearToMarch.range(Targets.FIRST_YEAR - 1, Targets.LAST_YEAR)) {
      List<List<PlanSpell>> starting = new ArrayList<>();
      for (SiblingSet set : sets) {
        if (year.contains(set.start()) && !set.isOfAnotherCouncil()) {
          starting.add(new ArrayList<>(set.spells()));
        }
      }
      int count =
          year.year() < Targets.FIRST_YEAR
              ? starting.stream().mapToInt(List::size).sum() / 6
              : published.subsequent(year.year());
      deal.take(starting, count, group -> 1).forEach(again::addAll);
    }
    return again;
  }

  private void hadPlansBefore(Child child) {
    child.hadPlanBeforeTheRecords();
    if (chance.happens(0.15)) {
      child.hadPlanBeforeTheRecords();
    }
  }

  private void place(List<PlanSpell> spells, List<Child> children) {
    for (int i = 0; i < spells.size(); i++) {
      Child child = children.get(i);
      PlanSpell spell = spells.get(i);
      spell.is(child, spell.siblings().isOfAnotherCouncil() ? null : child.plans());
      child.hasPlanUntil(spell.end() == null ? LocalDate.MAX : spell.end());
    }
  }

  private Optional<List<Child>> childrenWithEarlierPlan(
      LocalDate start, LocalDate until, int count) {
    boolean soon = chance.happens(WITHIN_2_YEARS);
    double yearsOfRecords = (start.toEpochDay() - Records.BEGIN.toEpochDay()) / 365.25;
    LocalDate from = soon ? start.minusDays(725) : LocalDate.of(2000, 1, 1);
    LocalDate to = soon ? start.minusDays(LEAST_GAP_DAYS) : start.minusDays(740);
    boolean inRecords = soon || chance.happens(Math.min(0.8, 0.1 * (yearsOfRecords - 2)));
    if (!inRecords) {
      return Optional.empty();
    }
    for (int tries = 0; tries < TRIES; tries++) {
      List<Child> children =
          chance.oneOf(placed).children().stream()
              .filter(child -> endedBetween(child, from, to))
              .filter(child -> child.eighteenth().isAfter(until.plusDays(3)))
              .toList();
      if (children.size() >= count) {
        return Optional.of(children.subList(0, count));
      }
    }
    return Optional.empty();
  }

  private static boolean endedBetween(Child child, LocalDate from, LocalDate to) {
    LocalDate end = child.lastPlanEnd();
    return end != null && !end.isBefore(from) && !end.isAfter(to);
  }

  private static LocalDate lastDay(SiblingSet set) {
    LocalDate last = set.start();
    for (PlanSpell spell : set.spells()) {
      LocalDate end = spell.end() == null ? Records.END : spell.end();
      last = end.isAfter(last) ? end : last;
    }
    return last;
  }
}
