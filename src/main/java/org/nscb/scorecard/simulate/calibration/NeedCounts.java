package org.nscb.scorecard.simulate.calibration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nscb.scorecard.simulate.care.Care;
import org.nscb.scorecard.simulate.care.Episode;
import org.nscb.scorecard.simulate.care.NeedPlan;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.published.NeedTargets;

/** Children in need of one year to March: what was published, and what was invented. */
final class NeedCounts {

  private static final String NOT_PUBLISHED = "x";
  private static final String UNKNOWN = "unknown";

  private final NeedTargets targets;
  private final Care care;
  private final YearToMarch year;

  NeedCounts(NeedTargets targets, Care care, YearToMarch year) {
    this.targets = targets;
    this.care = care;
    this.year = year;
  }

  /** As published, by the measures that {@link Measures} names. */
  Map<String, String> published() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(Measures.NOT_IN_NEED, String.valueOf(targets.notInNeed(year.year())));
    all.put(Measures.IN_NEED, String.valueOf(targets.open(year.year())));
    String[] needs = targets.openByNeedAsPublished(year.year());
    for (int i = 0; i < needs.length; i++) {
      all.put(Measures.inNeed(NeedTargets.NEEDS.get(i)), needs[i]);
    }
    all.put(Measures.EPISODES_ENDED, String.valueOf(targets.ended(year.year())));
    String[] reasons = targets.endedByReasonAsPublished(year.year());
    for (int i = 0; i < reasons.length; i++) {
      all.put(Measures.episodesEnded(named(NeedTargets.REASONS.get(i))), reasons[i]);
    }
    all.put(
        Measures.NEED_PLANS,
        year.year() < NeedTargets.FIRST_YEAR_OF_PLANS
            ? NOT_PUBLISHED
            : String.valueOf(targets.plansOpen(year.year())));
    return all;
  }

  Map<String, Integer> invented() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    YearMonth march = YearMonth.from(year.last());
    for (Episode episode : care.episodes()) {
      if (episode.isNotInNeed() && year.contains(episode.start())) {
        counts.merge(Measures.NOT_IN_NEED, 1, Integer::sum);
      }
      if (episode.isOpenAtEndOf(march)) {
        counts.merge(Measures.IN_NEED, 1, Integer::sum);
        counts.merge(Measures.inNeed(episode.needOn(year.last())), 1, Integer::sum);
      }
      LocalDate closure = episode.closure();
      if (closure != null && year.contains(closure) && !episode.isNotInNeed()) {
        counts.merge(Measures.EPISODES_ENDED, 1, Integer::sum);
        counts.merge(Measures.episodesEnded(named(episode.reason())), 1, Integer::sum);
      }
    }
    for (NeedPlan plan : care.plans()) {
      boolean ended = plan.end() != null && !plan.end().isAfter(year.last());
      if (!plan.start().isAfter(year.last()) && !ended) {
        counts.merge(Measures.NEED_PLANS, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static String named(String reason) {
    return reason.isEmpty() ? UNKNOWN : reason;
  }
}
