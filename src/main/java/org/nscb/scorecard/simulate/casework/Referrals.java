package org.nscb.scorecard.simulate.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Deal;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.people.Child;
import org.nscb.scorecard.simulate.people.Families;
import org.nscb.scorecard.simulate.plans.Sizes;
import org.nscb.scorecard.simulate.published.Targets;

/**
 * Referrals, as many each month as published (table c6). First those that led to a conference,
 * dated back from their section 47 enquiries; the others fill each month up and go to new families
 * or, so that re-referrals add up (table c1), to families referred in the twelve months before.
 */
final class Referrals {

  /** The year to March 2014 has no published figure and only its own months as history. */
  private static final double RE_REFERRED_2014 = 0.17;

  private static final double EARLIER_REFERRAL = 0.17;
  private static final double AT_WEEKENDS = 0.05;
  private static final int MOVED_DAYS = 5;

  /** A place in a referral that nobody has taken yet. */
  private record Place(LocalDate date) {}

  /** Siblings to be referred, or referred already. */
  private record Due(LocalDate date, List<Place> places, boolean again, List<Referral> known) {}

  private final Targets targets;
  private final WorkingDays workingDays;
  private final Chance chance;
  private final Deal deal;
  private final ReferredFamilies referred;

  Referrals(Targets targets, WorkingDays workingDays, Families families, Chance chance) {
    this.targets = targets;
    this.workingDays = workingDays;
    this.chance = chance;
    this.deal = new Deal(chance);
    this.referred = new ReferredFamilies(families, chance);
  }

  /**
   * @param toConference referrals behind conferences, siblings together, by date
   * @param others all other referrals, the same way
   */
  record Invented(List<List<Referral>> toConference, List<List<Referral>> others) {

    /** All that lie in a year, in order of date. */
    List<List<Referral>> of(YearToMarch year) {
      List<List<Referral>> all = new ArrayList<>(othersOf(year));
      toConference.stream().filter(g -> year.contains(g.get(0).date())).forEach(all::add);
      all.sort(Comparator.comparing(g -> g.get(0).date()));
      return all;
    }

    List<List<Referral>> othersOf(YearToMarch year) {
      return others.stream().filter(g -> year.contains(g.get(0).date())).toList();
    }
  }

  /**
   * @param enquiries those before conferences, siblings together
   * @param moved conferences of children who moved here with a plan, siblings together
   */
  Invented invent(List<List<Enquiry>> enquiries, List<List<Conference>> moved) {
    List<List<Referral>> known = new ArrayList<>();
    moved.forEach(group -> known.add(byAnotherCouncil(group)));
    List<List<Referral>> others = new ArrayList<>();
    for (List<Enquiry> group : enquiries) {
      List<Referral> referrals = before(group);
      known.add(referrals);
      List<Referral> earlier = earlier(referrals);
      if (!earlier.isEmpty()) {
        others.add(earlier);
      }
    }
    List<Due> due = new ArrayList<>();
    known.forEach(group -> due.add(new Due(group.get(0).date(), List.of(), false, group)));
    others.forEach(group -> due.add(new Due(group.get(0).date(), List.of(), false, group)));
    due.sort(Comparator.comparing(Due::date));
    Map<YearMonth, Integer> taken = new HashMap<>();
    Map<YearToMarch, Integer> again = new HashMap<>();
    count(due, taken, again);
    for (YearToMarch year : YearToMarch.range(Targets.FIRST_YEAR, Targets.LAST_YEAR)) {
      fill(due, year, taken, again.getOrDefault(year, 0));
    }
    due.sort(Comparator.comparing(Due::date));
    for (Due next : due) {
      if (next.places().isEmpty()) {
        referred.happened(next.known());
      } else if (next.again()) {
        others.addAll(referred.again(next.date(), next.places().size()));
      } else {
        others.add(referred.anew(next.date(), next.places().size()));
      }
    }
    others.sort(Comparator.comparing(g -> g.get(0).date()));
    known.sort(Comparator.comparing(g -> g.get(0).date()));
    return new Invented(known, others);
  }

  private List<Referral> before(List<Enquiry> group) {
    boolean hadPlanBefore = group.stream().anyMatch(e -> e.child().plans() > 1);
    int later =
        switch (chance.weighted(55, 20, hadPlanBefore ? 0 : 25)) {
          case 0 -> chance.below(2);
          case 1 -> chance.between(2, 10);
          default -> chance.between(11, 150);
        };
    LocalDate date = workingDays.onOrBefore(group.get(0).start().minusDays(later));
    List<Referral> referrals = new ArrayList<>();
    for (Enquiry enquiry : group) {
      Referral referral = new Referral(enquiry.child(), date);
      enquiry.referral(referral);
      referrals.add(referral);
    }
    return referrals;
  }

  /** Days before their conference. */
  private List<Referral> byAnotherCouncil(List<Conference> group) {
    LocalDate date =
        workingDays.onOrBefore(group.get(0).date().minusDays(chance.below(MOVED_DAYS)));
    return new ArrayList<>(group.stream().map(c -> new Referral(c.child(), date)).toList());
  }

  /** Sometimes the family had been referred in the year before, without a conference. */
  private List<Referral> earlier(List<Referral> referrals) {
    boolean hadPlan = referrals.stream().anyMatch(r -> r.child().plans() > 1);
    if (hadPlan || !chance.happens(EARLIER_REFERRAL)) {
      return List.of();
    }
    LocalDate before = referrals.get(0).date().minusDays(chance.between(40, 340));
    if (before.isBefore(Records.BEGIN.plusDays(4))) {
      return List.of();
    }
    LocalDate date = workingDays.onOrBefore(before);
    return new ArrayList<>(
        referrals.stream()
            .map(Referral::child)
            .filter(child -> child.birth().isBefore(date.plusDays(100)))
            .map(child -> new Referral(child, date))
            .toList());
  }

  private static void count(
      List<Due> due, Map<YearMonth, Integer> taken, Map<YearToMarch, Integer> again) {
    Map<Child, LocalDate> last = new HashMap<>();
    for (Due group : due) {
      if (group.date().isBefore(Records.BEGIN)) {
        continue;
      }
      taken.merge(YearMonth.from(group.date()), group.known().size(), Integer::sum);
      for (Referral referral : group.known()) {
        LocalDate before = last.put(referral.child(), group.date());
        if (before != null && !before.isBefore(group.date().minusMonths(12))) {
          again.merge(YearToMarch.of(group.date()), 1, Integer::sum);
        }
      }
    }
  }

  /** Adds the places that are left in each month, and says which are re-referrals. */
  private void fill(
      List<Due> due, YearToMarch year, Map<YearMonth, Integer> taken, int againAlready) {
    int[] published = targets.referralsByMonth(year.year());
    List<List<Place>> pool = new ArrayList<>();
    for (int m = 0; m < published.length; m++) {
      YearMonth month = year.months().get(m);
      int left = published[m] - taken.getOrDefault(month, 0);
      for (int size : Sizes.REFERRED.filling(left, chance)) {
        LocalDate date = day(month);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < size; i++) {
          places.add(new Place(date));
        }
        pool.add(places);
      }
    }
    int total = targets.referrals(year.year());
    int again =
        targets.reReferrals(year.year()).orElse((int) (total * RE_REFERRED_2014)) - againAlready;
    LocalDate summer = Records.BEGIN.plusDays(60);
    deal.take(pool, again, g -> g.get(0).date().isAfter(summer) ? 1 : 0)
        .forEach(g -> due.add(new Due(g.get(0).date(), g, true, List.of())));
    pool.forEach(g -> due.add(new Due(g.get(0).date(), g, false, List.of())));
  }

  private LocalDate day(YearMonth month) {
    if (chance.happens(AT_WEEKENDS)) {
      return chance.day(month.atDay(1), month.atEndOfMonth());
    }
    int days = workingDays.within(month.atDay(1), month.atEndOfMonth());
    return workingDays.at(month.atDay(1), chance.below(days));
  }
}
