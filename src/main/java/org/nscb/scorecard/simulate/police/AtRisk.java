package org.nscb.scorecard.simulate.police;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.Records;

/**
 * Children known to be at risk of sexual exploitation, by level. As the force learns to see it
 * their number doubles in two years; in the small districts it is too small to be told at first.
 */
enum AtRisk {
  LOW(90),
  MEDIUM(62),
  HIGH(44);

  private static final int MONTHS_TO_DOUBLE = 24;
  private static final int MOST_CHANGE = 2;

  private final int atFirst;

  AtRisk(int atFirst) {
    this.atFirst = atFirst;
  }

  /** At the end of a month: each month is near the one before. */
  int children(PoliceDistrict district, YearMonth month, long seed) {
    long months = ChronoUnit.MONTHS.between(YearMonth.from(Records.BEGIN), month);
    double growth = 1 + Math.min(1.0, (double) months / MONTHS_TO_DOUBLE);
    Chance chance = Chance.of(seed, "at " + name() + " risk in " + district.code());
    int change = 0;
    for (int i = 0; i <= months; i++) {
      int next = change + chance.between(-1, 1);
      change = Math.abs(next) > MOST_CHANGE ? change : next;
    }
    double usual = atFirst * district.shareOfTheCounty() * growth;
    return (int) Math.max(0, Math.round(usual + change));
  }
}
