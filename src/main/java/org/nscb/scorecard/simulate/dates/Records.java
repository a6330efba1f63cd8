package org.nscb.scorecard.simulate.dates;

import java.time.LocalDate;

/** The days between which the invented records lie. */
public final class Records {

  /** The first day of the first extract that can be asked for. */
  public static final LocalDate BEGIN = LocalDate.of(2013, 4, 1);

  /** The last day of the last extract that can be asked for. */
  public static final LocalDate END = LocalDate.of(2024, 3, 31);

  private Records() {}
}
