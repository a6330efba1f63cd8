package org.nscb.scorecard.recomputed.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether meetings about children are held in time, can decide, and hear the child. */
public final class Meetings {
  private final Facts facts;

  public Meetings(Facts facts) {
    this.facts = facts;
  }

  Rule meetingsHeldInTime() {
    return Rule.share(
        facts
            .known("meetings")
            .filter(m -> isAboutAChild(m) && m.has("due_date") && !m.is("status", "CANCELLED")),
        m -> isHeld(m) && !m.date("held_date").isAfter(m.date("due_date")),
        m -> ofType(m, m.date("due_date")));
  }

  Rule childParticipation() {
    return Rule.share(
        held().filter(m -> m.has("child_participation") && !m.is("child_participation", "PN0")),
        m -> !m.is("child_participation", "PN7"),
        m -> ofType(m, m.date("held_date")));
  }

  Rule quorateConferences() {
    Map<String, List<Row>> attendance =
        facts.byText(facts.known("meeting_attendance"), "meeting_id");
    return Rule.share(
        held().filter(m -> m.is("meeting_type", "ICPC", "RCPC")),
        m -> {
          Set<String> there =
              attendance.getOrDefault(m.text("meeting_id"), List.of()).stream()
                  .filter(a -> a.yes("relevant") && Attendance.attended(a))
                  .map(a -> a.text("attending_agency"))
                  .collect(Collectors.toSet());
          long socialCare =
              there.stream()
                  .filter(agency -> facts.kindOf(agency).equals("childrens_social_care"))
                  .count();
          return socialCare > 0 && there.size() - socialCare >= 2;
        },
        m -> ofType(m, m.date("held_date")));
  }

  private Stream<Row> held() {
    return facts.known("meetings").filter(Meetings::isHeld);
  }

  static boolean isHeld(Row meeting) {
    return meeting.is("status", "HELD") && meeting.has("held_date");
  }

  static boolean isAboutAChild(Row meeting) {
    return !meeting.is("meeting_type", "BOARD", "SUBGROUP", "ADVISORY_GROUP");
  }

  private static Event ofType(Row meeting, LocalDate day) {
    return Event.in(YearMonth.from(day)).by("meeting_type", meeting.text("meeting_type"));
  }
}
