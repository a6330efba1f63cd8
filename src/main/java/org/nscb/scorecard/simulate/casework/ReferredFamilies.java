package org.nscb.scorecard.simulate.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.people.Child;
import org.nscb.scorecard.simulate.people.Families;
import org.nscb.scorecard.simulate.people.Family;

/** The families referred so far, in order of date, from whom some are referred again. */
final class ReferredFamilies {

  /** Families of whom nothing was heard for more than a year. */
  private static final double BACK_AFTER_YEARS = 0.12;

  private static final int SOONEST_DAYS = 15;

  /** Short of twelve months, so that the anniversary itself is in no doubt. */
  private static final int LATEST_DAYS = 362;

  private static final int FORGOTTEN_DAYS = 372;
  private static final int TRIES = 400;

  private final Families families;
  private final Chance chance;
  private final List<List<Referral>> history = new ArrayList<>();

  ReferredFamilies(Families families, Chance chance) {
    this.families = families;
    this.chance = chance;
  }

  /** Takes note of a referral; they come in order of date. */
  void happened(List<Referral> group) {
    group.forEach(referral -> referral.child().referralDates().add(referral.date()));
    history.add(group);
  }

  /** Children who were referred in the twelve months before; of one family when there is one. */
  List<List<Referral>> again(LocalDate date, int children) {
    int from = firstOnOrAfter(date.minusDays(LATEST_DAYS));
    int to = firstOnOrAfter(date.minusDays(SOONEST_DAYS));
    Optional<List<Child>> found = find(date, children, from, to, LATEST_DAYS, SOONEST_DAYS);
    if (found.isPresent()) {
      return List.of(refer(found.get(), date));
    }
    if (children == 1) {
      throw new IllegalStateException(
          "Cannot invent re-referrals: nobody is left to be referred again. Try another seed.");
    }
    List<List<Referral>> one = new ArrayList<>();
    for (int i = 0; i < children; i++) {
      one.addAll(again(date, 1));
    }
    return one;
  }

  /** Children who were not referred in the twelve months before. */
  List<Referral> anew(LocalDate date, int children) {
    if (chance.happens(BACK_AFTER_YEARS)) {
      int to = firstOnOrAfter(date.minusDays(FORGOTTEN_DAYS));
      Optional<List<Child>> found = find(date, children, 0, to, Integer.MAX_VALUE, FORGOTTEN_DAYS);
      if (found.isPresent()) {
        return refer(found.get(), date);
      }
    }
    return refer(families.referred(children, date, date).children(), date);
  }

  private List<Referral> refer(List<Child> children, LocalDate date) {
    List<Referral> group =
        new ArrayList<>(children.stream().map(child -> new Referral(child, date)).toList());
    happened(group);
    return group;
  }

  private Optional<List<Child>> find(
      LocalDate date, int children, int from, int to, int longest, int shortest) {
    for (int tries = 0; from < to && tries < TRIES; tries++) {
      List<Referral> group = history.get(from + chance.below(to - from));
      Family family = group.get(0).child().family();
      if (family.busyUntil().isBefore(date)) {
        List<Child> found =
            group.stream()
                .map(Referral::child)
                .filter(child -> child.eighteenth().isAfter(date.plusDays(20)))
                .filter(child -> wasReferred(child, date, longest, shortest))
                .toList();
        if (found.size() >= children) {
          return Optional.of(found.subList(0, children));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean wasReferred(Child child, LocalDate date, int longest, int shortest) {
    long days = date.toEpochDay() - child.lastReferral().toEpochDay();
    return days >= shortest && days <= longest;
  }

  private int firstOnOrAfter(LocalDate date) {
    int low = 0;
    int high = history.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (history.get(middle).get(0).date().isBefore(date)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
