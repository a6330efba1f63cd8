package org.nscb.scorecard.content.indicators;

import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;

/** The length of time that a value speaks of. A period is named by its last month. */
public enum PeriodType {
  MONTH(1),
  /** April to June and so on. */
  QUARTER(3),
  ROLLING_12_MONTHS(12),
  /** April to March, as the DfE publishes. */
  YEAR_TO_MARCH(12);

  private final int months;

  PeriodType(int months) {
    this.months = months;
  }

  public int months() {
    return months;
  }

  /** As written in exports, addresses and content: {@code rolling_12_months}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a period of this length may end with the given month. */
  public boolean endsWith(YearMonth month) {
    return switch (this) {
      case MONTH, ROLLING_12_MONTHS -> true;
      case QUARTER -> month.getMonthValue() % 3 == 0;
      case YEAR_TO_MARCH -> month.getMonth() == Month.MARCH;
    };
  }
}
