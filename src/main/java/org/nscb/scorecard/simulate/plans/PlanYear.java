package org.nscb.scorecard.simulate.plans;

import java.time.DayOfWeek;
import java.util.Arrays;
import org.nscb.scorecard.simulate.chance.Transport;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.published.PlanTargets;

/**
 * The sums of one year of plans. The plans open at both ends of a year are known by age, and so are
 * the endings by length; a transport table says how many of each age ended with each length.
 *
 * @param opened plans that start in the year and are open at its end, by age: up to 3 months, up to
 *     6 months, under a year
 * @param openedOn31December how many of the first of {@code opened} start on 31 December, so that
 *     they are both 3 months or less old and due for a review
 * @param table rows: started and ended in the year, then the plans open at its start by age (5
 *     bands); columns: the 5 bands of length at the end, then still open for 1 to 2 years, then
 *     still open for longer
 */
record PlanYear(int[] opened, int openedOn31December, int[][] table) {

  static final int STILL_OPEN_1_YEAR = 5;
  static final int STILL_OPEN_2_YEARS = 6;

  /** Shares of each column that one would expect from the rows; 0: cannot be. */
  private static final double[][] SHAPE = {
    {0.78, 0.60, 0.30, 0, 0, 0, 0},
    {0.22, 0.30, 0.27, 0.12, 0, 0.45, 0},
    {0, 0.10, 0.28, 0.30, 0, 0.30, 0},
    {0, 0, 0.15, 0.40, 0, 0.25, 0},
    {0, 0, 0, 0.18, 0.60, 0, 0.60},
    {0, 0, 0, 0, 0.40, 0, 0.40}
  };

  /** The band that takes what stock and flow do not balance by: the largest. */
  private static final int GAP_BAND = PlanBand.UNDER_1_YEAR.ordinal();

  /**
   * @param before the plans open at the start of the year by age
   */
  static PlanYear of(PlanTargets published, YearToMarch yearToMarch, int[] before) {
    int year = yearToMarch.year();
    int[] after = openByAge(published, year);
    int[] ended = published.endedByAge(year);
    ended[GAP_BAND] += sum(before) + published.starts(year) - sum(after) - sum(ended);
    int[] opened = Arrays.copyOf(after, 3);
    int[] rows = new int[SHAPE.length];
    rows[0] = published.starts(year) - sum(opened);
    System.arraycopy(before, 0, rows, 1, before.length);
    int[] columns = Arrays.copyOf(ended, STILL_OPEN_2_YEARS + 1);
    columns[STILL_OPEN_1_YEAR] = after[3];
    columns[STILL_OPEN_2_YEARS] = after[4];
    double[][] expected = new double[rows.length][columns.length];
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < columns.length; c++) {
        expected[r][c] = SHAPE[r][c] * Math.max(1, columns[c]);
      }
    }
    return new PlanYear(
        opened, startsOn31December(published, year), Transport.solve(rows, columns, expected));
  }

  /**
   * Plans open at the end of a year by age. Where the number at least three months old (d6) cannot
   * be reached with plans that start on 31 December, it goes before the first band of d5.
   */
  static int[] openByAge(PlanTargets published, int year) {
    int[] byAge = published.openByAge(year);
    int moved = dueAndUpTo3Months(published, year) - startsOn31December(published, year);
    byAge[0] -= moved;
    byAge[1] += moved;
    return byAge;
  }

  /** Plans that are published both as 3 months old or less and as due for a review. */
  private static int dueAndUpTo3Months(PlanTargets published, int year) {
    int[] byAge = published.openByAge(year);
    return published.reviewDue(year) - (sum(byAge) - byAge[0]);
  }

  private static int startsOn31December(PlanTargets published, int year) {
    DayOfWeek day = new YearToMarch(year).first().withMonth(12).withDayOfMonth(31).getDayOfWeek();
    boolean weekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    return weekend ? 0 : Math.max(0, dueAndUpTo3Months(published, year));
  }

  private static int sum(int[] numbers) {
    return Arrays.stream(numbers).sum();
  }
}
