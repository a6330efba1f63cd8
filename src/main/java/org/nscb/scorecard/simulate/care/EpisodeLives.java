package org.nscb.scorecard.simulate.care;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Deal;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.published.NeedTargets;
import org.nscb.scorecard.simulate.published.Targets;

/**
 * How long episodes last. Year by year as many are left open as published for 31 March (table b1),
 * those with work going on first, the others near the published ages (b4). Of the rest as many end
 * as published; what is then still there goes from the records without an end.
 */
final class EpisodeLives {

  /** Completed months of the ages, each the first that is no longer of the age before. */
  private static final int[] AGE_MONTHS = {3, 6, 12, 24};

  private static final double OF_AGE = 0.1;
  private static final int YEARS_AFTER_18 = 5;
  private static final int SOONER = 4;
  private static final double SELDOM = 1e-9;

  private final NeedTargets published;
  private final WorkingDays workingDays;
  private final Chance chance;
  private final Deal deal;

  EpisodeLives(NeedTargets published, WorkingDays workingDays, Chance chance) {
    this.published = published;
    this.workingDays = workingDays;
    this.chance = chance;
    this.deal = new Deal(chance);
  }

  void live(List<Episode> episodes) {
    List<Episode> others = episodes.stream().filter(e -> !e.isNotInNeed()).toList();
    List<Episode> open = others.stream().filter(e -> e.start().isBefore(Records.BEGIN)).toList();
    for (YearToMarch year : YearToMarch.range(Targets.FIRST_YEAR, Targets.LAST_YEAR)) {
      YearMonth march = YearMonth.from(year.last());
      List<Episode> notInNeed =
          episodes.stream().filter(e -> e.isNotInNeed() && e.isOpenAtEndOf(march)).toList();
      List<Episode> pool = new ArrayList<>(open);
      others.stream().filter(e -> year.contains(e.start())).forEach(pool::add);
      Set<Episode> stay = stay(pool, notInNeed, year);
      end(pool.stream().filter(e -> !stay.contains(e)).toList(), year);
      open = pool.stream().filter(stay::contains).toList();
    }
  }

  private Set<Episode> stay(List<Episode> pool, List<Episode> notInNeed, YearToMarch year) {
    int wanted = published.open(year.year()) - notInNeed.size();
    List<List<Episode>> byAge = new ArrayList<>();
    int[] left = published.openByAge(year.year());
    for (int age = 0; age < left.length; age++) {
      byAge.add(new ArrayList<>());
    }
    notInNeed.forEach(e -> left[age(e, year.last())]--);
    Set<Episode> stay = new HashSet<>();
    for (Episode episode : pool) {
      if (episode.latestEnd().isAfter(year.last())) {
        int age = age(episode, year.last());
        if (episode.earliestEnd().isAfter(year.last())) {
          stay.add(episode);
          left[age]--;
        } else {
          byAge.get(age).add(episode);
        }
      }
    }
    List<List<Episode>> rest = new ArrayList<>();
    for (int age = left.length - 1; age >= 0; age--) {
      List<List<Episode>> groups = Siblings.of(byAge.get(age));
      int members = byAge.get(age).size();
      int room = Math.min(Math.min(members, wanted - stay.size()), Math.max(0, left[age]));
      deal.take(groups, room, liking(year)).forEach(stay::addAll);
      rest.addAll(groups);
    }
    deal.take(rest, wanted - stay.size(), liking(year)).forEach(stay::addAll);
    return stay;
  }

  /** Who has turned 18 is seldom kept on, and nobody until 25. */
  private static ToDoubleFunction<List<Episode>> liking(YearToMarch year) {
    return group -> {
      LocalDate eighteenth =
          group.stream().map(e -> e.child().eighteenth()).min(LocalDate::compareTo).orElseThrow();
      if (eighteenth.isAfter(year.last())) {
        return 1;
      }
      return eighteenth.plusYears(YEARS_AFTER_18).isAfter(year.last()) ? OF_AGE : SELDOM;
    };
  }

  private static int age(Episode episode, LocalDate day) {
    long months = ChronoUnit.MONTHS.between(episode.start(), day);
    int age = 0;
    while (age < AGE_MONTHS.length && months >= AGE_MONTHS[age]) {
      age++;
    }
    return age;
  }

  private void end(List<Episode> ending, YearToMarch year) {
    int going = Math.max(0, ending.size() - published.ended(year.year()));
    List<Episode> canGo =
        ending.stream().filter(e -> !lastMonth(e, year).isBefore(firstMonth(e, year))).toList();
    List<List<Episode>> pool = Siblings.of(canGo);
    Set<Episode> gone = new HashSet<>();
    for (List<Episode> group :
        deal.take(
            pool,
            Math.min(going, canGo.size()),
            g -> g.stream().allMatch(e -> isQuiet(e, year)) ? 1 : SELDOM)) {
      gone.addAll(group);
      group.forEach(e -> e.goesAfter(month(firstMonth(e, year), lastMonth(e, year))));
    }
    ending.stream().filter(e -> !gone.contains(e)).forEach(e -> close(e, year));
  }

  /** Nothing happened in the year: the records of the year without it lack nothing. */
  private static boolean isQuiet(Episode episode, YearToMarch year) {
    return episode.start().isBefore(year.first()) && episode.earliestEnd().isBefore(year.first());
  }

  /** The first month after which it may be missing. */
  private static YearMonth firstMonth(Episode episode, YearToMarch year) {
    LocalDate day = episode.earliestEnd();
    LocalDate marchBefore = year.first().minusDays(1);
    return YearMonth.from(day.isBefore(marchBefore) ? marchBefore : day);
  }

  /** The last month that may know it: not March, nor one in which the child is referred again. */
  private static YearMonth lastMonth(Episode episode, YearToMarch year) {
    YearMonth february = YearMonth.from(year.last()).minusMonths(1);
    if (episode.latestEnd().isAfter(year.last())) {
      return february;
    }
    YearMonth before = YearMonth.from(episode.latestEnd()).minusMonths(1);
    return before.isBefore(february) ? before : february;
  }

  private YearMonth month(YearMonth from, YearMonth to) {
    return from.plusMonths(chance.below((int) ChronoUnit.MONTHS.between(from, to) + 1));
  }

  private void close(Episode episode, YearToMarch year) {
    LocalDate from = latest(latest(episode.earliestEnd(), year.first()), episode.start());
    LocalDate to = episode.latestEnd().isAfter(year.last()) ? year.last() : episode.latestEnd();
    int days = workingDays.within(from, to);
    int number = days == 0 ? 0 : chance.below(days);
    // of those that begin in the year most end soon after the work is done
    for (int i = 0; i < SOONER && !episode.start().isBefore(year.first()); i++) {
      number = Math.min(number, chance.below(Math.max(1, days)));
    }
    episode.closed(days == 0 ? to : workingDays.at(from, number));
  }

  private static LocalDate latest(LocalDate day, LocalDate other) {
    return day.isAfter(other) ? day : other;
  }
}
