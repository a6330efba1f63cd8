package org.nscb.scorecard.simulate.care;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Deal;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.published.NeedTargets;
import org.nscb.scorecard.simulate.published.Targets;

/**
 * The primary needs of the children in need on 31 March, as published (table b3). An episode keeps
 * the need of its referral where the numbers allow it; otherwise another is found from the start of
 * an episode of the year, or from a day of the year on.
 */
final class PrimaryNeeds {

  /** Rather those of whom nothing was counted before. */
  private static final double NEW = 6;

  private final NeedTargets published;
  private final Chance chance;
  private final Deal deal;

  PrimaryNeeds(NeedTargets published, Chance chance) {
    this.published = published;
    this.chance = chance;
    this.deal = new Deal(chance);
  }

  void write(List<Episode> episodes) {
    for (YearToMarch year : YearToMarch.range(Targets.FIRST_YEAR, Targets.LAST_YEAR)) {
      YearMonth march = YearMonth.from(year.last());
      write(episodes.stream().filter(e -> e.isOpenAtEndOf(march)).toList(), year);
    }
  }

  private void write(List<Episode> open, YearToMarch year) {
    int[] wanted = published.openByNeed(year.year());
    List<Episode> changing = new ArrayList<>();
    Deque<String> missing = new ArrayDeque<>();
    for (int i = 0; i < wanted.length; i++) {
      String need = NeedTargets.NEEDS.get(i);
      List<Episode> have = open.stream().filter(e -> e.needOn(year.last()).equals(need)).toList();
      int surplus = have.size() - wanted[i];
      for (int n = surplus; n < 0; n++) {
        missing.add(need);
      }
      if (surplus > 0) {
        deal.take(Siblings.of(have), surplus, g -> isNew(g.get(0), year) ? NEW : 1)
            .forEach(changing::addAll);
      }
    }
    for (Episode episode : changing) {
      if (isNew(episode, year)) {
        episode.needed(missing.remove());
      } else {
        LocalDate day = chance.day(year.first(), year.last());
        episode.needChanges(missing.remove(), day);
      }
    }
  }

  private static boolean isNew(Episode episode, YearToMarch year) {
    return !episode.start().isBefore(year.first());
  }
}
