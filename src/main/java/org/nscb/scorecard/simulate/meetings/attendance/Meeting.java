package org.nscb.scorecard.simulate.meetings.attendance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * One meeting, held or not.
 *
 * @param held null for one that never was
 * @param lastOwed the last day on which a meeting that never was is still asked for
 * @param participation code of the eldest child's part in it, else empty
 * @param about the plan that it is about, or the group whose meeting it is, else empty
 */
public record Meeting(
    String id,
    MeetingType type,
    Ending ending,
    LocalDate due,
    LocalDate held,
    LocalDate lastOwed,
    String participation,
    String about) {

  /** What becomes of a meeting that falls due, named as in the code set {@code meeting_status}. */
  public enum Ending {
    HELD,
    CANCELLED,
    NOT_HELD
  }

  public static Meeting held(
      String id, MeetingType type, LocalDate due, LocalDate held, String about) {
    return new Meeting(id, type, Ending.HELD, due, held, held, "", about);
  }

  public static Meeting cancelled(String id, MeetingType type, LocalDate due, String about) {
    return new Meeting(id, type, Ending.CANCELLED, due, null, due, "", about);
  }

  public static Meeting missed(
      String id, MeetingType type, LocalDate due, LocalDate lastOwed, String about) {
    return new Meeting(id, type, Ending.NOT_HELD, due, null, lastOwed, "", about);
  }

  public Meeting with(String participation) {
    return new Meeting(id, type, ending, due, held, lastOwed, participation, about);
  }

  public boolean isHeldBy(LocalDate day) {
    return held != null && !held.isAfter(day);
  }

  /** The months whose extracts have it: held in, due in, and those between while it is owed. */
  public List<YearMonth> months() {
    YearMonth due = YearMonth.from(this.due);
    YearMonth last = YearMonth.from(lastOwed);
    if (last.isBefore(due)) {
      return List.of(last, due);
    }
    return Stream.iterate(due, month -> !month.isAfter(last), month -> month.plusMonths(1))
        .toList();
  }

  /** Code of meeting_status, as known at the end of a month that has it. */
  public Ending endingBy(LocalDate day) {
    return ending == Ending.HELD && !isHeldBy(day) ? Ending.NOT_HELD : ending;
  }
}
