package org.nscb.scorecard.simulate.care;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Deal;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.plans.PlanSpell;
import org.nscb.scorecard.simulate.published.NeedTargets;
import org.nscb.scorecard.simulate.published.Targets;

/**
 * Child in need plans: as many open on 31 March as published (table b7, from the year to March
 * 2022); the smaller numbers of the years before are invented. A child has one at a time, and none
 * while it is on a child protection plan.
 */
final class NeedPlans {

  /** Open on 31 March 2013 to 2021, when the records began to have them. */
  private static final int[] BEFORE_PUBLICATION = {150, 300, 355, 420, 560, 720, 860, 1010, 1140};

  private static final double GOES_ON = 0.4;

  /** Plans that start in a year for each that is open at its end, as published. */
  private static final double STARTS_FOR_EACH_OPEN = 1.8;

  private static final double STEPPED_DOWN = 8;
  private static final int SOONEST_DAYS = 20;
  private static final int SHORTEST_DAYS = 30;

  private final NeedTargets published;
  private final WorkingDays workingDays;
  private final Chance chance;
  private final Deal deal;
  private final List<NeedPlan> plans = new ArrayList<>();

  NeedPlans(NeedTargets published, WorkingDays workingDays, Chance chance) {
    this.published = published;
    this.workingDays = workingDays;
    this.chance = chance;
    this.deal = new Deal(chance);
  }

  List<NeedPlan> invent(List<Episode> episodes) {
    List<Episode> inNeed = episodes.stream().filter(e -> !e.isNotInNeed()).toList();
    List<NeedPlan> open = new ArrayList<>();
    start(inNeed, new YearToMarch(Targets.FIRST_YEAR - 1), Set.of(), BEFORE_PUBLICATION[0], open);
    for (YearToMarch year : YearToMarch.range(Targets.FIRST_YEAR, Targets.LAST_YEAR)) {
      List<NeedPlan> goOn = goOn(open, year, wanted(year));
      Set<Episode> taken = new HashSet<>();
      open.forEach(plan -> taken.add(plan.episode()));
      int before = plans.size();
      start(inNeed, year, taken, wanted(year) - goOn.size(), goOn);
      int more = (int) (STARTS_FOR_EACH_OPEN * wanted(year)) - (plans.size() - before);
      startAndEnd(inNeed, year, taken, more);
      open = goOn;
    }
    plans.removeIf(plan -> plan.end() != null && plan.end().isBefore(Records.BEGIN));
    plans.sort(Comparator.comparing(NeedPlan::start));
    for (int i = 0; i < plans.size(); i++) {
      plans.get(i).id("CN" + (1_000_001 + i));
    }
    return plans;
  }

  private int wanted(YearToMarch year) {
    return year.year() < NeedTargets.FIRST_YEAR_OF_PLANS
        ? BEFORE_PUBLICATION[year.year() - Targets.FIRST_YEAR + 1]
        : published.plansOpen(year.year());
  }

  /** The plans that are still open at the end of the year; the others end in it. */
  private List<NeedPlan> goOn(List<NeedPlan> open, YearToMarch year, int most) {
    List<NeedPlan> goOn = new ArrayList<>();
    for (NeedPlan plan : open) {
      LocalDate last = lastDay(plan.episode(), plan.start(), year);
      if (last.isAfter(year.last()) && goOn.size() < most && chance.happens(GOES_ON)) {
        goOn.add(plan);
      } else {
        LocalDate latest = earliest(last, year.last());
        LocalDate soonest = latest(plan.start().plusDays(SHORTEST_DAYS), year.first());
        plan.ends(soonest.isAfter(latest) ? latest : chance.day(soonest, latest));
      }
    }
    return goOn;
  }

  /** The last day that a plan can have: until the episode ends, or protection begins. */
  private static LocalDate lastDay(Episode episode, LocalDate from, YearToMarch year) {
    LocalDate last = episode.lastOpenDay();
    for (PlanSpell spell : episode.protection()) {
      if (!spell.start().isBefore(from) && spell.start().isBefore(last)) {
        last = spell.start();
      }
    }
    return last;
  }

  private void start(
      List<Episode> episodes,
      YearToMarch year,
      Set<Episode> taken,
      int wanted,
      List<NeedPlan> open) {
    YearMonth march = YearMonth.from(year.last());
    List<Episode> can =
        episodes.stream()
            .filter(e -> !taken.contains(e))
            .filter(
                e ->
                    year.year() < Targets.FIRST_YEAR
                        ? e.start().isBefore(Records.BEGIN)
                        : e.isOpenAtEndOf(march) && e.lastOpenDay().isAfter(year.last()))
            .filter(e -> e.protection().stream().noneMatch(s -> s.openOn(year.last())))
            .filter(e -> e.child().eighteenth().isAfter(year.last()))
            .filter(e -> soonest(e, year).plusDays(SOONEST_DAYS).isBefore(year.last()))
            .toList();
    for (List<Episode> group :
        deal.take(
            Siblings.of(can), wanted, g -> isSteppedDown(g.get(0), year) ? STEPPED_DOWN : 1)) {
      for (Episode episode : group) {
        LocalDate from = soonest(episode, year);
        int days = workingDays.within(from, year.last());
        open.add(add(episode, workingDays.at(from, chance.below(days))));
      }
    }
  }

  private NeedPlan add(Episode episode, LocalDate start) {
    NeedPlan plan = new NeedPlan(episode, start);
    plans.add(plan);
    return plan;
  }

  /** Not before the year, three weeks after the referral, or the end of protection. */
  private static LocalDate soonest(Episode episode, YearToMarch year) {
    Optional<LocalDate> protectedUntil =
        episode.protection().stream()
            .filter(spell -> spell.end() != null)
            .map(PlanSpell::end)
            .filter(day -> !day.isAfter(year.last()))
            .max(Comparator.naturalOrder());
    return Stream.of(
            year.first(),
            episode.start().plusDays(SOONEST_DAYS),
            protectedUntil.orElse(year.first()).plusDays(1))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static boolean isSteppedDown(Episode episode, YearToMarch year) {
    return episode.protection().stream()
        .anyMatch(spell -> spell.end() != null && year.contains(spell.end()));
  }

  /** Plans in episodes that end in the year, without protection. */
  private void startAndEnd(
      List<Episode> episodes, YearToMarch year, Set<Episode> taken, int wanted) {
    List<Episode> can =
        episodes.stream()
            .filter(e -> !taken.contains(e) && e.protection().isEmpty())
            .filter(e -> e.closure() != null && year.contains(e.closure()))
            .filter(e -> soonest(e, year).plusDays(3L * SHORTEST_DAYS).isBefore(e.closure()))
            .toList();
    int[] order = chance.order(can.size());
    for (int i = 0; i < Math.min(wanted, order.length); i++) {
      Episode episode = can.get(order[i]);
      LocalDate start =
          workingDays.onOrAfter(
              chance.day(soonest(episode, year), episode.closure().minusDays(2L * SHORTEST_DAYS)));
      add(episode, start).ends(chance.day(start.plusDays(SHORTEST_DAYS - 1), episode.closure()));
    }
  }

  private static LocalDate earliest(LocalDate day, LocalDate other) {
    return day.isBefore(other) ? day : other;
  }

  private static LocalDate latest(LocalDate day, LocalDate other) {
    return day.isAfter(other) ? day : other;
  }
}
