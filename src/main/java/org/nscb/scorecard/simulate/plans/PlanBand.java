package org.nscb.scorecard.simulate.plans;

import java.time.LocalDate;
import org.nscb.scorecard.simulate.dates.YearToMarch;

/**
 * How long a plan was open when it ended, as published (table d7). Days next to a limit are not
 * used, so that counting in days (more than 729) and counting in calendar months agree.
 */
enum PlanBand {
  UP_TO_3_MONTHS(0, 3),
  UP_TO_6_MONTHS(3, 6),
  UNDER_1_YEAR(6, 12),
  UNDER_2_YEARS(12, 24),
  FROM_2_YEARS(24, 240);

  private static final int SHORTEST_DAYS = 14;
  private static final int MARGIN_DAYS = 3;

  private final int fromMonths;
  private final int toMonths;

  PlanBand(int fromMonths, int toMonths) {
    this.fromMonths = fromMonths;
    this.toMonths = toMonths;
  }

  /** Days from the first to the last, both included; empty when the first is after the last. */
  record Window(LocalDate first, LocalDate last) {}

  /** The days on which a plan that started then ends in this band. */
  Window ends(LocalDate start) {
    LocalDate first =
        fromMonths == 0
            ? start.plusDays(SHORTEST_DAYS)
            : start.plusMonths(fromMonths).plusDays(MARGIN_DAYS);
    return new Window(first, start.plusMonths(toMonths).minusDays(MARGIN_DAYS));
  }

  /** Those of them that lie in a year. */
  Window endsIn(YearToMarch year, LocalDate start) {
    Window ends = ends(start);
    return new Window(
        ends.first().isBefore(year.first()) ? year.first() : ends.first(),
        ends.last().isAfter(year.last()) ? year.last() : ends.last());
  }
}
