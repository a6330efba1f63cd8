package org.nscb.scorecard.simulate.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.published.Targets;

/**
 * Single assessments, as many completed in each year with each duration as published (table c2).
 * None was in the year to March 2014, when the older assessments were still in use. Siblings are
 * assessed together, and whoever is enquired about is; what is then still short are second
 * assessments later in the same case. None is over before the child is referred again, and before
 * each return to the department those that are overdue are finished.
 */
final class Assessments {

  private static final LocalDate FIRST_START = LocalDate.of(2014, 1, 28);
  private static final LocalDate FIRST_COMPLETED = LocalDate.of(2014, 4, 1);

  /** The shares of a year's number left for second assessments, and open at the end of the year. */
  private static final double SECOND = 0.03;

  private static final double OPEN_AT_THE_END = 0.11;

  /** Near the median duration: most that start later are completed in the next year. */
  private static final int USUAL_DAYS = 30;

  /** One that is open on 31 March has run for no more working days. */
  private static final int MOST_DAYS_TO_MARCH = 43;

  private static final int TRIES = 15;
  private static final int TRIES_WHEN_ENQUIRED = 400;
  private static final int TRIES_FOR_SECOND = 20_000;

  private final WorkingDays workingDays;
  private final Chance chance;
  private final AssessmentBands bands;
  private final Map<Referral, List<Assessment>> byReferral = new HashMap<>();
  private final List<Assessment> assessments = new ArrayList<>();

  Assessments(Targets targets, WorkingDays workingDays, Chance chance) {
    this.workingDays = workingDays;
    this.chance = chance;
    this.bands = new AssessmentBands(targets, chance);
  }

  /**
   * @param referrals on which work went on, siblings together, in order of date
   */
  List<Assessment> invent(List<List<Referral>> referrals, Enquired enquired) {
    List<List<Referral>> others = new ArrayList<>();
    for (List<Referral> group : referrals) {
      if (enquired.isAnyOf(group)) {
        LocalDate start = start(group);
        LocalDate enquiry = enquired.firstDayOf(group);
        together(group, enquiry.isBefore(start) ? enquiry : start, TRIES_WHEN_ENQUIRED);
      } else {
        others.add(group);
      }
    }
    Set<Referral> twice = new HashSet<>();
    for (List<Referral> group : referrals) {
      for (Referral referral : group) {
        enquired.yearsOf(referral).forEach((year, day) -> follow(referral, year, day, twice));
      }
    }
    others(others);
    second(twice);
    return assessments;
  }

  private LocalDate start(List<Referral> group) {
    return workingDays.onOrAfter(group.get(0).date().plusDays(chance.below(2)));
  }

  private void others(List<List<Referral>> referrals) {
    double share = 1;
    int year = 0;
    for (List<Referral> group : referrals) {
      LocalDate start = start(group);
      int now = YearToMarch.of(start).year();
      if (now != year) {
        year = now;
        share = share(referrals, new YearToMarch(year));
      }
      if (chance.happens(share)) {
        together(group, start, TRIES);
      }
    }
  }

  /** What part of a year's referrals must be assessed for the year to come near its number. */
  private double share(List<List<Referral>> referrals, YearToMarch year) {
    int supply =
        referrals.stream().filter(g -> year.contains(g.get(0).date())).mapToInt(List::size).sum();
    int total = bands.all(year);
    return (bands.left(year) - SECOND * total + OPEN_AT_THE_END * total) / supply;
  }

  private void together(List<Referral> group, LocalDate start, int tries) {
    if (start.isBefore(FIRST_START) || start.isAfter(Records.END)) {
      return;
    }
    YearToMarch usual = usualYear(start);
    LocalDate latest = latestEnd(group);
    for (int i = 0; i < tries; i++) {
      int band = bands.any(usual);
      LocalDate authorised = workingDays.plus(start, bands.days(band));
      boolean initialWillDo = authorised.isBefore(FIRST_COMPLETED);
      if (initialWillDo && tries == TRIES) {
        return;
      }
      if (!initialWillDo
          && !authorised.isAfter(latest)
          && !isOverdueInMarch(start, authorised)
          && bands.take(YearToMarch.of(authorised), band, group.size())) {
        group.forEach(r -> add(r, start, authorised));
        return;
      }
    }
  }

  /** Another assessment where an enquiry falls into a year that the others lie before. */
  private void follow(Referral referral, YearToMarch year, LocalDate day, Set<Referral> twice) {
    List<Assessment> own = byReferral.getOrDefault(referral, List.of());
    if (year.last().isBefore(FIRST_COMPLETED) || own.stream().anyMatch(a -> a.isKnownTo(year))) {
      return;
    }
    LocalDate free = own.stream().map(Assessment::authorised).max(LocalDate::compareTo).orElse(day);
    LocalDate start =
        workingDays.onOrAfter(free.isBefore(day) || own.isEmpty() ? day : free.plusDays(1));
    LocalDate latest = latestEnd(List.of(referral));
    YearToMarch usual = usualYear(start);
    for (int i = 0; i < TRIES_WHEN_ENQUIRED; i++) {
      int band = bands.any(usual);
      LocalDate authorised = workingDays.plus(start, bands.days(band));
      if (!authorised.isAfter(latest)
          && !isOverdueInMarch(start, authorised)
          && bands.take(YearToMarch.of(authorised), band, 1)) {
        add(referral, start, authorised);
        twice.add(referral);
        return;
      }
    }
    if (latest.isAfter(Records.END)) {
      return;
    }
    LocalDate last = workingDays.onOrBefore(latest);
    int band = last.isBefore(start) ? -1 : AssessmentBands.of(workingDays.between(start, last));
    if (band >= 0 && bands.take(YearToMarch.of(last), band, 1)) {
      // referred again a few days later
      add(referral, start, last);
      twice.add(referral);
    }
  }

  /** In which most that start on a day are completed. */
  private YearToMarch usualYear(LocalDate start) {
    return YearToMarch.of(workingDays.plus(start, USUAL_DAYS));
  }

  private static LocalDate latestEnd(List<Referral> group) {
    return group.stream()
        .map(r -> r.child().nextReferral(r.date()))
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  private boolean isOverdueInMarch(LocalDate start, LocalDate authorised) {
    LocalDate march = YearToMarch.of(start).last();
    return authorised.isAfter(march) && workingDays.between(start, march) > MOST_DAYS_TO_MARCH;
  }

  private void add(Referral referral, LocalDate start, LocalDate authorised) {
    Assessment single = new Assessment(Assessment.Type.SINGLE, referral, start, authorised);
    assessments.add(single);
    byReferral.computeIfAbsent(referral, r -> new ArrayList<>()).add(single);
  }

  private void second(Set<Referral> twice) {
    List<Assessment> first = new ArrayList<>(assessments);
    first.sort(Comparator.comparing(Assessment::start));
    for (int year = Targets.FIRST_YEAR + 1; year <= Targets.LAST_YEAR; year++) {
      for (int band = 0; band < AssessmentBands.count(); band++) {
        for (int i = bands.left(new YearToMarch(year), band); i > 0; i--) {
          second(first, twice, new YearToMarch(year), band);
        }
      }
    }
  }

  private void second(List<Assessment> first, Set<Referral> twice, YearToMarch year, int band) {
    int workingDaysOfYear = workingDays.within(year.first(), year.last());
    int from = firstAuthorisedOrLater(first, year.first().minusDays(300));
    int to = firstAuthorisedOrLater(first, year.last());
    for (int tries = 0; tries < TRIES_FOR_SECOND; tries++) {
      Assessment before = first.get(from + chance.below(to - from));
      LocalDate end = workingDays.at(year.first(), chance.below(workingDaysOfYear));
      LocalDate start = workingDays.minus(end, bands.days(band));
      Referral referral = before.referral();
      boolean follows =
          !isOverdueInMarch(start, end)
              && start.isAfter(before.authorised().plusDays(5))
              && start.isBefore(before.authorised().plusDays(400));
      if (follows
          && !twice.contains(referral)
          && referral.child().eighteenth().isAfter(start)
          && end.isBefore(latestEnd(List.of(referral)))) {
        twice.add(referral);
        add(referral, start, end);
        bands.take(year, band, 1);
        return;
      }
    }
    throw new IllegalStateException(
        "Cannot invent assessments: no case is left for a second one in the year to March "
            + year.year()
            + ". Try another seed.");
  }

  /** The first assessments lie in order of their start, which is near enough here. */
  private static int firstAuthorisedOrLater(List<Assessment> first, LocalDate day) {
    int low = 0;
    int high = first.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (first.get(middle).start().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
