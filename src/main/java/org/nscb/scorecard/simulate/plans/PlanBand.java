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
  FROM_2_YEARS(24, 72);

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

  /** The days of a year on which a plan that started then ends in this band. */
  Window endsIn(YearToMarch year, LocalDate start) {
    LocalDate first =
        fromMonths == 0
            ? start.plusDays(SHORTEST_DAYS)
            : start.plusMonths(fromMonths).plusDays(MARGIN_DAYS);
    LocalDate last = start.plusMonths(toMonths).minusDays(MARGIN_DAYS);
    return new Window(
        first.isBefore(year.first()) ? year.first() : first,
        last.isAfter(year.last()) ? year.last() : last);
  }
}
