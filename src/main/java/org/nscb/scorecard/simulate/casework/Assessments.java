package org.nscb.scorecard.simulate.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.published.Targets;

/**
 * Single assessments, as many completed in each year with each duration as published (table c2).
 * None was in the year to March 2014, when the older assessments were still in use. Siblings are
 * assessed together; what is then still short are second assessments later in the same case.
 */
final class Assessments {

  private static final LocalDate FIRST_START = LocalDate.of(2013, 10, 1);
  private static final LocalDate FIRST_COMPLETED = LocalDate.of(2014, 4, 1);

  /** The shares of a year's number left for second assessments, and open at the end of the year. */
  private static final double SECOND = 0.03;

  private static final double OPEN_AT_THE_END = 0.11;

  /** Near the median duration: most that start later are completed in the next year. */
  private static final int USUAL_DAYS = 30;

  private static final int TRIES = 15;
  private static final int TRIES_FOR_SECOND = 20_000;

  /** The shortest and the longest duration of each band, in working days. */
  private static final int[][] BANDS = {
    {0, 0}, {1, 10}, {11, 20}, {21, 30}, {31, 40}, {41, 45}, {46, 50}, {51, 60}, {61, 125}
  };

  private final Targets targets;
  private final WorkingDays workingDays;
  private final Chance chance;

  /** By year from the first and by band: how many are still to be completed. */
  private final int[][] left;

  private final List<Assessment> assessments = new ArrayList<>();

  Assessments(Targets targets, WorkingDays workingDays, Chance chance) {
    this.targets = targets;
    this.workingDays = workingDays;
    this.chance = chance;
    int years = Targets.LAST_YEAR - Targets.FIRST_YEAR + 1;
    left = new int[years + 1][];
    for (int i = 0; i < years; i++) {
      left[i] = targets.assessments(Targets.FIRST_YEAR + i);
    }
    // those completed after the records end are open in the last extracts
    left[years] = targets.assessments(Targets.LAST_YEAR);
  }

  /**
   * @param referrals on which work went on, siblings together, in order of date
   */
  List<Assessment> invent(List<List<Referral>> referrals) {
    double share = 1;
    int year = 0;
    for (List<Referral> group : referrals) {
      LocalDate start = workingDays.onOrAfter(group.get(0).date().plusDays(chance.below(2)));
      if (start.isBefore(FIRST_START) || start.isAfter(Records.END)) {
        continue;
      }
      int now = YearToMarch.of(start).year();
      if (now != year) {
        year = now;
        share = share(referrals, new YearToMarch(year));
      }
      if (chance.happens(share)) {
        together(group, start);
      }
    }
    second();
    return assessments;
  }

  /** What part of a year's referrals must be assessed for the year to come near its number. */
  private double share(List<List<Referral>> referrals, YearToMarch year) {
    int supply =
        referrals.stream().filter(g -> year.contains(g.get(0).date())).mapToInt(List::size).sum();
    int total = sum(targets.assessments(Math.max(year.year(), Targets.FIRST_YEAR + 1)));
    int open = sum(left(Math.max(year.year(), Targets.FIRST_YEAR + 1)));
    return (open - SECOND * total + OPEN_AT_THE_END * total) / supply;
  }

  private void together(List<Referral> group, LocalDate start) {
    int year = YearToMarch.of(workingDays.plus(start, USUAL_DAYS)).year();
    int[] published =
        targets.assessments(Math.min(Targets.LAST_YEAR, Math.max(year, Targets.FIRST_YEAR + 1)));
    double[] weights = Arrays.stream(published).asDoubleStream().toArray();
    for (int tries = 0; tries < TRIES; tries++) {
      int band = chance.weighted(weights);
      LocalDate authorised = workingDays.plus(start, days(band));
      if (authorised.isBefore(FIRST_COMPLETED)) {
        return;
      }
      int[] there = left(YearToMarch.of(authorised).year());
      if (there[band] >= group.size()) {
        there[band] -= group.size();
        group.forEach(r -> assessments.add(single(r, start, authorised)));
        return;
      }
    }
  }

  private static Assessment single(Referral referral, LocalDate start, LocalDate authorised) {
    return new Assessment(Assessment.Type.SINGLE, referral, start, authorised);
  }

  private int days(int band) {
    int shortest = BANDS[band][0];
    int span = BANDS[band][1] - shortest + 1;
    return switch (band) {
      // most are finished when they fall due; the longest tail off
      case 1, 4, 5 -> shortest + Math.max(chance.below(span), chance.below(span));
      case 8 -> shortest + Math.min(chance.below(span), chance.below(span));
      default -> shortest + chance.below(span);
    };
  }

  private void second() {
    Set<Referral> twice = new HashSet<>();
    List<Assessment> first = List.copyOf(assessments);
    for (int year = Targets.FIRST_YEAR + 1; year <= Targets.LAST_YEAR; year++) {
      for (int band = 0; band < BANDS.length; band++) {
        for (int i = left(year)[band]; i > 0; i--) {
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
      LocalDate start = workingDays.minus(end, days(band));
      Referral referral = before.referral();
      boolean follows =
          start.isAfter(before.authorised().plusDays(5))
              && start.isBefore(before.authorised().plusDays(400));
      if (follows
          && !twice.contains(referral)
          && referral.child().eighteenth().isAfter(start)
          && referral.child().referralDates().stream()
              .noneMatch(d -> d.isAfter(referral.date()) && !d.isAfter(end))) {
        twice.add(referral);
        assessments.add(single(referral, start, end));
        left(year.year())[band]--;
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

  private int[] left(int year) {
    return left[Math.min(year - Targets.FIRST_YEAR, left.length - 1)];
  }

  private static int sum(int[] numbers) {
    int sum = 0;
    for (int number : numbers) {
      sum += number;
    }
    return sum;
  }
}
