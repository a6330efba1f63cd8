package org.nscb.scorecard.pipelines.rows;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Whose file it is, and of which days: what its rows are held against.
 *
 * @param agency id
 * @param period the month of the file
 * @param months how many months up to its period it holds
 * @param received the day on which it was received
 */
public record FileFrame(String agency, YearMonth period, int months, LocalDate received)
    implements Serializable {

  /** First day of the month of the file, days since 1970. */
  public long periodStart() {
    return period.atDay(1).toEpochDay();
  }

  /** Last day of it. */
  public long periodEnd() {
    return period.atEndOfMonth().toEpochDay();
  }

  /** First day of the months that the file holds. */
  public long windowStart() {
    return period.minusMonths(months - 1L).atDay(1).toEpochDay();
  }
}
