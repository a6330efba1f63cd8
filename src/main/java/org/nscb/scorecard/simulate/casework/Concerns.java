package org.nscb.scorecard.simulate.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.people.Family;

/**
 * When the concern was received that a strategy discussion was about: invented, as nothing is
 * published of it. More and more discussions are held on the same or the next working day.
 */
final class Concerns {

  private static final double NOT_WRITTEN_DOWN = 0.05;
  private static final double AT_ONCE_AT_FIRST = 0.66;
  private static final double AT_ONCE_AT_LAST = 0.9;
  private static final double YEARS_TO_IMPROVE = 4;

  private record Discussion(Family family, LocalDate day) {}

  private final WorkingDays workingDays;
  private final Chance chance;

  /** Of siblings, who are talked about together. */
  private final Map<Discussion, LocalDate> received = new HashMap<>();

  Concerns(WorkingDays workingDays, Chance chance) {
    this.workingDays = workingDays;
    this.chance = chance;
  }

  void receive(List<Enquiry> enquiries) {
    for (Enquiry enquiry : enquiries) {
      Discussion discussion = new Discussion(enquiry.child().family(), enquiry.start());
      LocalDate day = received.computeIfAbsent(discussion, d -> before(d.day()));
      if (!chance.happens(NOT_WRITTEN_DOWN)) {
        LocalDate referred = enquiry.referral().date();
        enquiry.concern(day.isBefore(referred) ? referred : day);
      }
    }
  }

  private LocalDate before(LocalDate discussion) {
    double years = (discussion.toEpochDay() - Records.BEGIN.toEpochDay()) / 365.25;
    double progress = Math.max(0, Math.min(1, years / YEARS_TO_IMPROVE));
    double atOnce = AT_ONCE_AT_FIRST + (AT_ONCE_AT_LAST - AT_ONCE_AT_FIRST) * progress;
    int days =
        chance.happens(atOnce)
            ? chance.weighted(70, 30)
            : 2 + Math.min(chance.below(9), chance.below(9));
    return workingDays.minus(workingDays.onOrBefore(discussion), days);
  }
}
