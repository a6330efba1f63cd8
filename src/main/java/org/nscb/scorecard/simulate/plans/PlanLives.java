package org.nscb.scorecard.simulate.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Deal;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.plans.PlanBand.Window;
import org.nscb.scorecard.simulate.published.PlanTargets;
import org.nscb.scorecard.simulate.published.Targets;

/**
 * When plans start and end. Year by year the plans open at its start, in pools by age, are dealt to
 * the ways they can end or go on, and the plans that start in it are added, so that starts, plans
 * at 31 March by age and endings by length are those published (see {@link PlanYear}).
 */
final class PlanLives {

  /** Plans open at 31 March 2013, of which nothing was published: 537 - 825 + 832. */
  private static final int OPEN_AT_THE_START = 544;

  private static final int POOLS = 5;

  private final PlanTargets published;
  private final WorkingDays workingDays;
  private final Chance chance;
  private final Deal deal;
  private final List<SiblingSet> sets = new ArrayList<>();

  /** Siblings on open plans, by age at the last 31 March. */
  private List<List<List<PlanSpell>>> pools;

  PlanLives(PlanTargets published, WorkingDays workingDays, Chance chance) {
    this.published = published;
    this.workingDays = workingDays;
    this.chance = chance;
    this.deal = new Deal(chance);
  }

  /** All plans that were ever open from April 2013 to March 2024, without children yet. */
  List<SiblingSet> invent() {
    int[] open = openBeforeTheRecords();
    for (YearToMarch year : YearToMarch.range(Targets.FIRST_YEAR, Targets.LAST_YEAR)) {
      live(year, PlanYear.of(published, year, open));
      open = pools.stream().mapToInt(p -> p.stream().mapToInt(List::size).sum()).toArray();
    }
    return sets;
  }

  /** By age as a year later; the start dates reach back four years. */
  private int[] openBeforeTheRecords() {
    int[] like = PlanYear.openByAge(published, Targets.FIRST_YEAR);
    double scale = (double) OPEN_AT_THE_START / Arrays.stream(like).sum();
    int[] open = Arrays.stream(like).map(n -> (int) Math.round(n * scale)).toArray();
    open[0] += OPEN_AT_THE_START - Arrays.stream(open).sum();
    LocalDate[][] started = {
      {LocalDate.of(2013, 1, 8), LocalDate.of(2013, 3, 27)},
      {LocalDate.of(2012, 10, 1), LocalDate.of(2012, 12, 28)},
      {LocalDate.of(2012, 4, 10), LocalDate.of(2012, 9, 28)},
      {LocalDate.of(2011, 4, 11), LocalDate.of(2012, 3, 27)},
      {LocalDate.of(2009, 9, 1), LocalDate.of(2011, 3, 25)}
    };
    pools = newPools();
    for (int age = 0; age < POOLS; age++) {
      for (int size : Sizes.CONFERENCED.filling(open[age], chance)) {
        LocalDate day = ordinaryDay(started[age][0], started[age][1]);
        pools.get(age).add(new ArrayList<>(start(size, day).spells()));
      }
    }
    return open;
  }

  private void live(YearToMarch year, PlanYear sums) {
    List<List<List<PlanSpell>>> before = pools;
    pools = newPools();
    int[][] table = sums.table();
    int year1 = PlanYear.STILL_OPEN_1_YEAR;
    int year2 = PlanYear.STILL_OPEN_2_YEARS;
    share(
        before.get(0),
        end(table[1][0], PlanBand.UP_TO_3_MONTHS, year),
        end(table[1][3], PlanBand.UNDER_2_YEARS, year),
        goOn(table[1][year1], 3),
        end(table[1][1], PlanBand.UP_TO_6_MONTHS, year),
        end(table[1][2], PlanBand.UNDER_1_YEAR, year));
    share(
        before.get(1),
        end(table[2][1], PlanBand.UP_TO_6_MONTHS, year),
        goOn(table[2][year1], 3),
        end(table[2][2], PlanBand.UNDER_1_YEAR, year),
        end(table[2][3], PlanBand.UNDER_2_YEARS, year));
    share(
        before.get(2),
        end(table[3][2], PlanBand.UNDER_1_YEAR, year),
        goOn(table[3][year1], 3),
        end(table[3][3], PlanBand.UNDER_2_YEARS, year));
    share(
        before.get(3),
        end(table[4][4], PlanBand.FROM_2_YEARS, year),
        end(table[4][3], PlanBand.UNDER_2_YEARS, year),
        goOn(table[4][year2], 4));
    share(before.get(4), end(table[5][4], PlanBand.FROM_2_YEARS, year), goOn(table[5][year2], 4));

    startAndEnd(table[0][0], PlanBand.UP_TO_3_MONTHS, year);
    startAndEnd(table[0][1], PlanBand.UP_TO_6_MONTHS, year);
    startAndEnd(table[0][2], PlanBand.UNDER_1_YEAR, year);
    LocalDate newYear = LocalDate.of(year.year(), 1, 1);
    LocalDate october = LocalDate.of(year.year() - 1, 10, 1);
    int eve = sums.openedOn31December();
    if (eve > 0) {
      pools.get(0).add(new ArrayList<>(start(eve, newYear.minusDays(1)).spells()));
    }
    startAndStay(sums.opened()[0] - eve, 0, newYear, year.last());
    startAndStay(sums.opened()[1], 1, october, newYear.minusDays(2));
    startAndStay(sums.opened()[2], 2, year.first(), october.minusDays(1));
  }

  /** One way for plans of a pool to end or to go on. */
  private record Way(
      int children, ToDoubleFunction<List<PlanSpell>> liking, Consumer<List<PlanSpell>> take) {}

  /** Deals a pool to its ways; who fits fewer of those that come later is drawn sooner. */
  private void share(List<List<PlanSpell>> pool, Way... ways) {
    for (int i = 0; i < ways.length; i++) {
      List<Way> later = List.of(ways).subList(i + 1, ways.length);
      ToDoubleFunction<List<PlanSpell>> liking = ways[i].liking();
      deal.take(
              pool,
              ways[i].children(),
              group ->
                  liking.applyAsDouble(group)
                      * Math.pow(
                          1000,
                          later.stream().filter(w -> w.liking().applyAsDouble(group) == 0).count()))
          .forEach(ways[i].take());
    }
  }

  /** To end in a year with a length of the band. */
  private Way end(int children, PlanBand band, YearToMarch year) {
    return new Way(
        children,
        group -> Math.min(30, room(band.endsIn(year, group.get(0).start()))),
        group -> {
          LocalDate day = endDay(band, band.endsIn(year, group.get(0).start()));
          group.forEach(spell -> spell.end(day));
        });
  }

  /** To be open still at the end of the year. */
  private Way goOn(int children, int age) {
    return new Way(
        children,
        group -> isClearOfApril(group.get(0).start()) ? 1 : 0,
        group -> pools.get(age).add(group));
  }

  /** A start next to 1 April would count as two years in days but not in months, or the reverse. */
  private static boolean isClearOfApril(LocalDate start) {
    boolean endOfMarch = start.getMonthValue() == 3 && start.getDayOfMonth() > 27;
    boolean startOfApril = start.getMonthValue() == 4 && start.getDayOfMonth() < 5;
    return !endOfMarch && !startOfApril;
  }

  private void startAndEnd(int children, PlanBand band, YearToMarch year) {
    for (int size : Sizes.CONFERENCED.filling(children, chance)) {
      LocalDate day;
      LocalDate end;
      do {
        day = workingDay(year.first(), year.last());
        end = endDay(band, band.ends(day));
      } while (end.isAfter(year.last()));
      LocalDate last = end;
      start(size, day).spells().forEach(spell -> spell.end(last));
    }
  }

  private void startAndStay(int children, int age, LocalDate from, LocalDate to) {
    for (int size : Sizes.CONFERENCED.filling(children, chance)) {
      pools.get(age).add(new ArrayList<>(start(size, workingDay(from, to)).spells()));
    }
  }

  private SiblingSet start(int size, LocalDate day) {
    double[] cadence = new double[7];
    for (int i = 0; i < cadence.length; i++) {
      cadence[i] = chance.unit();
    }
    SiblingSet set = SiblingSet.ofNorfolk(size, day, cadence);
    sets.add(set);
    return set;
  }

  private int room(Window window) {
    return workingDays.within(window.first(), window.last());
  }

  /** Plans that end within three months mostly end at the first review, late in the window. */
  private LocalDate endDay(PlanBand band, Window window) {
    int room = room(window);
    int number = chance.below(room);
    if (band == PlanBand.UP_TO_3_MONTHS) {
      number = Math.max(number, chance.below(room));
    }
    return workingDays.at(window.first(), number);
  }

  private LocalDate workingDay(LocalDate from, LocalDate to) {
    return workingDays.at(from, chance.below(workingDays.within(from, to)));
  }

  /** Tuesday to Thursday, which no bank holiday before the records fell on in these months. */
  private LocalDate ordinaryDay(LocalDate from, LocalDate to) {
    LocalDate day;
    do {
      day = chance.day(from, to);
    } while (day.getDayOfWeek().getValue() < 2
        || day.getDayOfWeek().getValue() > 4
        || day.getMonthValue() == 12 && day.getDayOfMonth() > 22
        || day.getMonthValue() == 1 && day.getDayOfMonth() < 4
        || !isClearOfApril(day));
    return day;
  }

  private static List<List<List<PlanSpell>>> newPools() {
    List<List<List<PlanSpell>>> pools = new ArrayList<>();
    for (int age = 0; age < POOLS; age++) {
      pools.add(new ArrayList<>());
    }
    return pools;
  }
}
