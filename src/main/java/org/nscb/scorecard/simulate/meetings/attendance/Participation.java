package org.nscb.scorecard.simulate.meetings.attendance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Slope;

/** Draws how a child took part in a meeting: the older, and the later, the more. */
public final class Participation {

  private static final int TOO_YOUNG = 4;
  private static final int OLDER = 11;

  private static final Slope YOUNGER_CHILDREN = new Slope(0.52, 0.7);
  private static final Slope OLDER_CHILDREN = new Slope(0.74, 0.88);

  private Participation() {}

  /** A code of the code set {@code participation}; empty where nobody wrote it down. */
  public static String of(LocalDate birth, LocalDate day, Chance chance) {
    long age = ChronoUnit.YEARS.between(birth, day);
    if (chance.happens(0.02)) {
      return "";
    }
    if (age < TOO_YOUNG) {
      return "PN0";
    }
    boolean older = age >= OLDER;
    if (!chance.happens((older ? OLDER_CHILDREN : YOUNGER_CHILDREN).on(day))) {
      return "PN7";
    }
    double comes = older ? 4 : 1;
    return "PN" + (1 + chance.weighted(comes, 0.4 * comes, 0.1 * comes, 0.2 * comes, 2, 3));
  }
}
