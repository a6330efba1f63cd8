package org.nscb.scorecard.simulate.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Deal;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.published.NeedTargets;
import org.nscb.scorecard.simulate.published.Targets;

/**
 * Ends as many episodes with an assessment that found no need as were published of the referrals of
 * each year (table c1).
 */
final class NotInNeed {

  static final String NOTHING_FOLLOWS = "RC8";
  static final String EARLY_HELP_FOLLOWS = "RC9";

  /** The reason came with the collection of the year to March 2023. */
  private static final LocalDate EARLY_HELP_FROM = LocalDate.of(2022, 4, 1);

  private static final double EARLY_HELP = 0.35;
  private static final int LATEST_WORKING_DAYS = 8;

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

  void close(List<Episode> episodes) {
    for (YearToMarch year : YearToMarch.range(Targets.FIRST_YEAR, Targets.LAST_YEAR)) {
      List<Episode> assessed =
          episodes.stream()
              .filter(episode -> year.contains(episode.start()))
              .filter(NotInNeed::canBe)
              .toList();
      List<List<Episode>> pool = new ArrayList<>(Siblings.of(assessed));
      for (List<Episode> group : deal.take(pool, published.notInNeed(year.year()), g -> 1)) {
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
      LocalDate closure = workingDays.plus(workingDays.onOrAfter(episode.assessed()), days);
      boolean helped = !closure.isBefore(EARLY_HELP_FROM) && chance.happens(EARLY_HELP);
      episode.closed(closure.isAfter(episode.latestEnd()) ? episode.latestEnd() : closure);
      episode.because(helped ? EARLY_HELP_FOLLOWS : NOTHING_FOLLOWS);
    }
  }
}
