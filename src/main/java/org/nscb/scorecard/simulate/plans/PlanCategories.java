package org.nscb.scorecard.simulate.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Deal;
import org.nscb.scorecard.simulate.chance.Transport;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.published.PlanTargets;
import org.nscb.scorecard.simulate.published.Targets;

/**
 * What plans are for. Initial categories add up to the published starts of each year (d2) and, as
 * far as they can, to the initial categories of the plans open at 31 March (d4). At reviews some
 * change, so that the latest categories at 31 March are those published.
 */
final class PlanCategories {

  private static final int CATEGORIES = PlanTargets.CATEGORIES.size();

  /** Where too few reviews lie ahead, some are called early, but never sooner than this. */
  private static final int SHORTEST_DAYS_TO_REVIEW = 25;

  private final PlanTargets published;
  private final WorkingDays workingDays;
  private final Chance chance;
  private final Deal deal;

  PlanCategories(PlanTargets published, WorkingDays workingDays, Chance chance) {
    this.published = published;
    this.workingDays = workingDays;
    this.chance = chance;
    this.deal = new Deal(chance);
  }

  void assign(List<SiblingSet> sets) {
    List<PlanSpell> spells =
        sets.stream()
            .filter(set -> !set.isOfAnotherCouncil())
            .flatMap(set -> set.spells().stream())
            .toList();
    beforeTheRecords(sets);
    for (YearToMarch year : YearToMarch.range(Targets.FIRST_YEAR, Targets.LAST_YEAR)) {
      initial(spells, year);
      latest(spells, year);
    }
  }

  /** Plans from before the records, and other councils', are like those of the first year. */
  private void beforeTheRecords(List<SiblingSet> sets) {
    double[] like =
        Arrays.stream(published.startsByCategory(Targets.FIRST_YEAR)).asDoubleStream().toArray();
    LocalDate begin = new YearToMarch(Targets.FIRST_YEAR).first();
    for (SiblingSet set : sets) {
      if (set.isOfAnotherCouncil() || set.start().isBefore(begin)) {
        String category = PlanTargets.CATEGORIES.get(chance.weighted(like));
        set.spells().forEach(spell -> spell.initialCategory(category));
      }
    }
  }

  private void initial(List<PlanSpell> spells, YearToMarch year) {
    List<PlanSpell> staying = new ArrayList<>();
    List<PlanSpell> ended = new ArrayList<>();
    int[] stillNeeded = published.openByInitialCategory(year.year());
    for (PlanSpell spell : spells) {
      boolean open = spell.openOn(year.last());
      if (year.contains(spell.start())) {
        (open ? staying : ended).add(spell);
      } else if (open) {
        stillNeeded[PlanTargets.CATEGORIES.indexOf(spell.initialCategory())]--;
      }
    }
    int[] starts = published.startsByCategory(year.year());
    double[][] wish = new double[2][CATEGORIES];
    for (int c = 0; c < CATEGORIES; c++) {
      double open = Math.min(starts[c], Math.max(0, stillNeeded[c]));
      wish[0][c] = open + 0.01;
      wish[1][c] = starts[c] - open + 0.01;
    }
    int[][] table = Transport.solve(new int[] {staying.size(), ended.size()}, starts, wish);
    give(staying, table[0]);
    give(ended, table[1]);
  }

  private void give(List<PlanSpell> spells, int[] counts) {
    List<List<PlanSpell>> pool = siblings(spells);
    // the rarest first, while there are groups of every size
    for (int category : byCount(counts)) {
      deal.take(pool, counts[category], group -> 1)
          .forEach(g -> g.forEach(s -> s.initialCategory(PlanTargets.CATEGORIES.get(category))));
    }
  }

  private static List<Integer> byCount(int[] counts) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      order.add(i);
    }
    order.sort((a, b) -> Integer.compare(counts[a], counts[b]));
    return order;
  }

  private void latest(List<PlanSpell> spells, YearToMarch year) {
    List<PlanSpell> open = spells.stream().filter(s -> s.openOn(year.last())).toList();
    int[] wanted = published.openByLatestCategory(year.year());
    int[] now = new int[CATEGORIES];
    open.forEach(s -> now[index(s, year.last())]++);
    int[] tooMany = new int[CATEGORIES];
    int[] tooFew = new int[CATEGORIES];
    double[][] wish = new double[CATEGORIES][CATEGORIES];
    for (int c = 0; c < CATEGORIES; c++) {
      tooMany[c] = Math.max(0, now[c] - wanted[c]);
      tooFew[c] = Math.max(0, wanted[c] - now[c]);
      Arrays.fill(wish[c], 5);
    }
    int[][] moves = Transport.solve(tooMany, tooFew, wish);
    for (int from = 0; from < CATEGORIES; from++) {
      int category = from;
      List<List<PlanSpell>> pool =
          siblings(open.stream().filter(s -> index(s, year.last()) == category).toList());
      for (int to = 0; to < CATEGORIES; to++) {
        change(pool, moves[from][to], PlanTargets.CATEGORIES.get(to), year);
      }
    }
  }

  private void change(List<List<PlanSpell>> pool, int children, String to, YearToMarch year) {
    ToDoubleFunction<List<PlanSpell>> atReview =
        g -> lastReview(g.get(0), year).isPresent() ? 1 : 0;
    int reviewed = Math.min(children, Deal.members(pool, atReview));
    for (List<PlanSpell> group : deal.take(pool, reviewed, atReview)) {
      LocalDate day = lastReview(group.get(0), year).orElseThrow();
      group.forEach(spell -> spell.changesTo(to, day));
    }
    LocalDate early = workingDays.onOrBefore(year.last().minusDays(chance.between(2, 12)));
    ToDoubleFunction<List<PlanSpell>> canBeCalledEarly =
        g ->
            g.get(0).lateness() == null
                    && g.get(0).lastChange().isBefore(early.minusDays(SHORTEST_DAYS_TO_REVIEW))
                ? 1
                : 0;
    int calledEarly = Math.min(children - reviewed, Deal.members(pool, canBeCalledEarly));
    for (List<PlanSpell> group : deal.take(pool, calledEarly, canBeCalledEarly)) {
      for (PlanSpell spell : group) {
        spell.changesTo(to, early);
        spell.reviews(
            Stream.concat(spell.reviews().stream(), Stream.of(early)).distinct().sorted().toList());
      }
    }
    // the last few are put right between conferences
    LocalDate last = workingDays.onOrBefore(year.last());
    deal.take(pool, children - reviewed - calledEarly, g -> 1)
        .forEach(group -> group.forEach(spell -> spell.changesTo(to, last)));
  }

  /** The last review of the year at which the category can change. */
  private static Optional<LocalDate> lastReview(PlanSpell spell, YearToMarch year) {
    return spell.reviews().stream()
        .filter(day -> year.contains(day) && day.isAfter(spell.lastChange()))
        .reduce((a, b) -> b);
  }

  private static int index(PlanSpell spell, LocalDate day) {
    return PlanTargets.CATEGORIES.indexOf(spell.categoryOn(day));
  }

  /** Siblings who share their reviews. */
  private static List<List<PlanSpell>> siblings(List<PlanSpell> spells) {
    Map<List<Object>, List<PlanSpell>> sets = new LinkedHashMap<>();
    spells.forEach(
        s ->
            sets.computeIfAbsent(
                    List.of(s.siblings(), s.reviews(), s.lastChange()), k -> new ArrayList<>())
                .add(s));
    return new ArrayList<>(sets.values());
  }
}
