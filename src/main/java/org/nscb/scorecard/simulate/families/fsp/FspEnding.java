package org.nscb.scorecard.simulate.families.fsp;

import java.time.LocalDate;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Slope;

/**
 * How a Family Support Process ends, and after how long. Needs are met more often as the years go
 * by, and families disengage less often, though more often in Great Yarmouth than elsewhere.
 *
 * @param outcome code of fsp_outcome, empty when nobody recorded it
 * @param shortest days from start to closure
 * @param soonest days from closure to the referral that followed, less than 0 when it was open
 */
record FspEnding(String outcome, int shortest, int longest, int soonest, int latest) {

  private static final Slope NEEDS_MET = new Slope(0.42, 0.6);
  private static final Slope DISENGAGED = new Slope(0.27, 0.16);
  private static final String GREAT_YARMOUTH = "E07000145";
  private static final double MORE_IN_GREAT_YARMOUTH = 1.5;

  /** What had become of the help when the family was referred to social care. */
  static FspEnding beforeReferral(Chance chance) {
    return switch (chance.weighted(45, 22, 20, 5, 5, 3)) {
      case 0 -> new FspEnding("stepped_up", 40, 240, 0, 5);
      case 1 -> new FspEnding("disengaged", 50, 150, 10, 300);
      case 2 -> new FspEnding("needs_met", 110, 250, 5, 355);
      case 3 -> new FspEnding("stepped_up", 60, 200, -20, -1);
      case 4 -> new FspEnding("stepped_down", 90, 200, 20, 300);
      default -> new FspEnding("other", 60, 200, 20, 300);
    };
  }

  static FspEnding of(String district, LocalDate start, Chance chance) {
    double disengaged = DISENGAGED.on(start);
    if (district.equals(GREAT_YARMOUTH)) {
      disengaged *= MORE_IN_GREAT_YARMOUTH;
    }
    return switch (chance.weighted(NEEDS_MET.on(start), disengaged, 0.11, 0.03, 0.05, 0.04, 0.02)) {
      case 0 -> lasting("needs_met", 110, 270);
      case 1 -> lasting("disengaged", 25, 150);
      case 2 -> lasting("stepped_down", 80, 200);
      case 3 -> lasting("stepped_up", 40, 200);
      case 4 -> lasting("moved", 30, 220);
      case 5 -> lasting("other", 30, 200);
      default -> lasting("", 60, 200);
    };
  }

  private static FspEnding lasting(String outcome, int shortest, int longest) {
    return new FspEnding(outcome, shortest, longest, 0, 0);
  }

  int days(Chance chance) {
    return chance.between(shortest, longest);
  }

  int daysBefore(Chance chance) {
    return chance.between(soonest, latest);
  }
}
