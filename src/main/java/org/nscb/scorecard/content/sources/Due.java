package org.nscb.scorecard.content.sources;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The day by which the file of a period is due.
 *
 * @param monthsAfter how many months after the last month of the period it lies
 * @param day of that month; its last day where it has fewer
 */
public record Due(int monthsAfter, int day) {

  public LocalDate of(YearMonth period) {
    YearMonth month = period.plusMonths(monthsAfter);
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }
}
