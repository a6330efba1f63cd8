package org.nscb.scorecard.simulate.police;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.Records;

/**
 * Missing children in one district and month. More go missing in summer, and more by the year;
 * interviews on return are offered ever more often, and held late until a service for them begins.
 */
record Missing(
    int episodes, int children, int ended, int offered, int accepted, int within72Hours) {

  private static final YearMonth INTERVIEWS_COMMISSIONED = YearMonth.of(2014, 7);
  private static final double MORE_A_MONTH = 0.004;
  private static final double SUMMER = 1.25;
  private static final double AGAIN = 0.33;
  private static final double STILL_MISSING = 0.02;
  private static final double OFFERED_AT_FIRST = 0.62;
  private static final double OFFERED_MORE_A_MONTH = 0.009;
  private static final double OFFERED_AT_MOST = 0.93;
  private static final double ACCEPTED = 0.68;
  private static final double IN_TIME_BEFORE = 0.48;
  private static final double IN_TIME = 0.79;

  static Missing of(PoliceDistrict district, YearMonth month, Chance chance) {
    long months = ChronoUnit.MONTHS.between(YearMonth.from(Records.BEGIN), month);
    boolean summer = month.getMonthValue() >= 5 && month.getMonthValue() <= 9;
    double growth = 1 + MORE_A_MONTH * Math.min(months, 60);
    int episodes = around(district.episodesInAMonth() * growth * (summer ? SUMMER : 1), chance);
    int children = episodes - outOf(episodes, AGAIN, chance);
    int ended = episodes - outOf(episodes, STILL_MISSING, chance);
    int offered =
        outOf(
            ended,
            Math.min(OFFERED_AT_MOST, OFFERED_AT_FIRST + OFFERED_MORE_A_MONTH * months),
            chance);
    int accepted = outOf(offered, ACCEPTED, chance);
    double inTime = month.isBefore(INTERVIEWS_COMMISSIONED) ? IN_TIME_BEFORE : IN_TIME;
    return new Missing(
        episodes, children, ended, offered, accepted, outOf(accepted, inTime, chance));
  }

  /** A number that scatters about a mean as counts of chance do. */
  private static int around(double mean, Chance chance) {
    double scatter = 0;
    for (int i = 0; i < 12; i++) {
      scatter += chance.unit();
    }
    return (int) Math.max(0, Math.round(mean + (scatter - 6) * Math.sqrt(mean)));
  }

  private static int outOf(int number, double share, Chance chance) {
    int taken = 0;
    for (int i = 0; i < number; i++) {
      taken += chance.happens(share) ? 1 : 0;
    }
    return taken;
  }
}
