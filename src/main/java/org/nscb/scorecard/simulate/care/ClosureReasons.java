package org.nscb.scorecard.simulate.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.published.NeedTargets;
import org.nscb.scorecard.simulate.published.Targets;

/** Why episodes end, by reason as published (table b6), none written down among them. */
final class ClosureReasons {

  private static final int ADOPTED_BEFORE_YEARS = 8;
  private static final int OTHER = NeedTargets.REASONS.size() - 1;

  private final NeedTargets published;
  private final Chance chance;

  ClosureReasons(NeedTargets published, Chance chance) {
    this.published = published;
    this.chance = chance;
  }

  void give(List<Episode> episodes) {
    for (YearToMarch year : YearToMarch.range(Targets.FIRST_YEAR, Targets.LAST_YEAR)) {
      List<Episode> ended = new ArrayList<>();
      for (Episode episode : episodes) {
        if (episode.closure() != null
            && year.contains(episode.closure())
            && !episode.isNotInNeed()) {
          ended.add(episode);
        }
      }
      give(ended, published.endedByReason(year.year()));
    }
  }

  private void give(List<Episode> ended, int[] counts) {
    List<Episode> left = new ArrayList<>();
    for (int place : chance.order(ended.size())) {
      left.add(ended.get(place));
    }
    for (int reason = 1; reason < OTHER; reason++) {
      String code = NeedTargets.REASONS.get(reason);
      take(left, counts[reason], suits(code)).forEach(episode -> episode.because(code));
    }
    take(left, counts[0], episode -> true).forEach(episode -> episode.because(""));
    left.forEach(episode -> episode.because(NeedTargets.REASONS.get(OTHER)));
  }

  /** Those who suit first, then anybody. */
  private static List<Episode> take(List<Episode> left, int wanted, Predicate<Episode> suits) {
    List<Episode> taken = new ArrayList<>();
    left.stream().filter(suits).limit(wanted).forEach(taken::add);
    left.stream().filter(suits.negate()).limit(wanted - taken.size()).forEach(taken::add);
    left.removeAll(new java.util.HashSet<>(taken));
    return taken;
  }

  private static Predicate<Episode> suits(String code) {
    return switch (code) {
      case "RC1" -> e -> e.child().birth().plusYears(ADOPTED_BEFORE_YEARS).isAfter(e.closure());
      case "RC6" -> e -> !e.child().eighteenth().isAfter(e.closure().plusMonths(3));
      case "RC2" -> e -> e.latestEnd().equals(LocalDate.MAX);
      default -> e -> true;
    };
  }
}
