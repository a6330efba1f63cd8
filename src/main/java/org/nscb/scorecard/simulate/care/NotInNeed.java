package org.nscb.scorecard.simulate.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Deal;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.published.NeedTargets;
import org.nscb.scorecard.simulate.published.Targets;

/**
 * Ends as many episodes with an assessment that found no need as were published of the referrals of
 * each year (table c1): first those of which no factor was found, and each before the end of the
 * year in which it was assessed.
 */
final class NotInNeed {

  static final String NOTHING_FOLLOWS = "RC8";
  static final String EARLY_HELP_FOLLOWS = "RC9";

  /** The reason came with the collection of the year to March 2023. */
  private static final LocalDate EARLY_HELP_FROM = LocalDate.of(2022, 4, 1);

  private static final double EARLY_HELP = 0.35;
  private static final int LATEST_WORKING_DAYS = 8;
  private static final double FIRST = 1e9;

  private final NeedTargets published;
  private final WorkingDays workingDays;
  private final Chance chance;
  private final Deal deal;

  NotInNeed(NeedTargets published, WorkingDays workingDays, Chance chance) {
    this.published = published;
    this.workingDays = workingDays;
    this.chance = chance;
    this.deal = new Deal(chance);
  }

  /**
   * @param nothingFound ids of episodes whose assessment found no factor
   */
  void close(List<Episode> episodes, Set<String> nothingFound) {
    for (YearToMarch year : YearToMarch.range(Targets.FIRST_YEAR, Targets.LAST_YEAR)) {
      List<Episode> assessed =
          episodes.stream()
              .filter(episode -> year.contains(episode.start()))
              .filter(NotInNeed::canBe)
              .toList();
      List<List<Episode>> pool = new ArrayList<>();
      pool.addAll(
          Siblings.of(assessed.stream().filter(e -> nothingFound.contains(e.id())).toList()));
      pool.addAll(
          Siblings.of(assessed.stream().filter(e -> !nothingFound.contains(e.id())).toList()));
      for (List<Episode> group :
          deal.take(
              pool,
              published.notInNeed(year.year()),
              g -> nothingFound.contains(g.get(0).id()) ? FIRST : 1)) {
        close(group, chance.below(LATEST_WORKING_DAYS));
      }
    }
  }

  private static boolean canBe(Episode episode) {
    return episode.isAssessedOnly()
        && episode.assessed().plusDays(14).isBefore(episode.latestEnd())
        && episode.assessed().plusDays(14).isBefore(Records.END);
  }

  private void close(List<Episode> group, int days) {
    for (Episode episode : group) {
      LocalDate assessed = episode.assessed();
      LocalDate later = workingDays.plus(workingDays.onOrAfter(assessed), days);
      LocalDate closure = later.isAfter(YearToMarch.of(assessed).last()) ? assessed : later;
      boolean helped = !closure.isBefore(EARLY_HELP_FROM) && chance.happens(EARLY_HELP);
      episode.closed(closure.isAfter(episode.latestEnd()) ? episode.latestEnd() : closure);
      episode.because(helped ? EARLY_HELP_FOLLOWS : NOTHING_FOLLOWS);
    }
  }
}
