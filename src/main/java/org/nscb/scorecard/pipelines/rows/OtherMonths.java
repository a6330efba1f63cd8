package org.nscb.scorecard.pipelines.rows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.nscb.scorecard.content.sources.CheckKind;

/**
 * Counts the rows that are dated in another month than the file's, by month: a file of one month
 * under the name of another is known by them.
 */
final class OtherMonths {
  private static final int FIRST_YEAR = 1900;
  private static final int MONTHS = 201 * 12;

  private final FilePlan file;
  private final int column;
  private final long[] rows = new long[MONTHS];

  /**
   * Of the column whose date is to lie in the month of the file; without one nothing is counted.
   */
  OtherMonths(RowPlan plan, FilePlan file) {
    this.file = file;
    column =
        plan.checks().stream()
            .filter(c -> c.kind() == CheckKind.WITHIN_PERIOD)
            .map(c -> c.columns().get(0))
            .findFirst()
            .orElse(-1);
  }

  void count(ReadRow row) {
    if (column >= 0 && row.has(column)) {
      long day = row.number(column);
      if (day < file.frame().periodStart() || day > file.frame().periodEnd()) {
        LocalDate date = LocalDate.ofEpochDay(day);
        rows[(date.getYear() - FIRST_YEAR) * 12 + date.getMonthValue() - 1]++;
      }
    }
  }

  Map<YearMonth, Long> counts() {
    Map<YearMonth, Long> counts = new TreeMap<>();
    for (int i = 0; i < MONTHS; i++) {
      if (rows[i] > 0) {
        counts.put(YearMonth.of(FIRST_YEAR + i / 12, i % 12 + 1), rows[i]);
      }
    }
    return counts;
  }
}
