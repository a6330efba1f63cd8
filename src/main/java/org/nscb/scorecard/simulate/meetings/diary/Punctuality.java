package org.nscb.scorecard.simulate.meetings.diary;

import java.time.LocalDate;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Slope;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.meetings.attendance.Meeting;
import org.nscb.scorecard.simulate.meetings.attendance.MeetingType;

/** Draws what becomes of a meeting that falls due: in time, late, called off, or forgotten. */
final class Punctuality {

  private static final int LATEST = 15;
  private static final int FORGOTTEN_AFTER_DAYS = 45;

  private final WorkingDays workingDays;
  private final Slope inTime;
  private final double cancelled;
  private final double missed;

  /**
   * @param inTime of the meetings that are held, how many by their day
   * @param cancelled how many are not needed any more
   * @param missed how many are due and never held
   */
  Punctuality(WorkingDays workingDays, Slope inTime, double cancelled, double missed) {
    this.workingDays = workingDays;
    this.inTime = inTime;
    this.cancelled = cancelled;
    this.missed = missed;
  }

  Meeting meeting(String id, MeetingType type, LocalDate due, String about, Chance chance) {
    return switch (chance.weighted(cancelled, missed, 1 - cancelled - missed)) {
      case 0 -> Meeting.cancelled(id, type, due, about);
      case 1 -> Meeting.missed(id, type, due, due.plusDays(FORGOTTEN_AFTER_DAYS), about);
      default -> Meeting.held(id, type, due, held(due, chance), about);
    };
  }

  private LocalDate held(LocalDate due, Chance chance) {
    if (chance.happens(inTime.on(due))) {
      return chance.happens(0.6) ? due : workingDays.minus(due, chance.between(1, 6));
    }
    return workingDays.plus(due, chance.between(1, LATEST));
  }
}
