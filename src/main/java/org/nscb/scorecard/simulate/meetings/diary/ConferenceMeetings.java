package org.nscb.scorecard.simulate.meetings.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nscb.scorecard.simulate.casework.Conference;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.meetings.attendance.Circle;
import org.nscb.scorecard.simulate.meetings.attendance.Convened;
import org.nscb.scorecard.simulate.meetings.attendance.Meeting;
import org.nscb.scorecard.simulate.meetings.attendance.MeetingType;
import org.nscb.scorecard.simulate.meetings.attendance.Participation;
import org.nscb.scorecard.simulate.partners.World;
import org.nscb.scorecard.simulate.plans.PlanSpell;

/**
 * The meetings behind the child protection conferences of social care: one for the brothers and
 * sisters who share it, under the id that their rows have.
 */
public final class ConferenceMeetings {

  private static final int DAYS_TO_CONFERENCE = 15;
  private static final int MONTHS_TO_FIRST_REVIEW = 3;
  private static final int MONTHS_BETWEEN_REVIEWS = 6;

  private final World world;
  private final WorkingDays workingDays;

  public ConferenceMeetings(World world) {
    this.world = world;
    this.workingDays = world.workingDays();
  }

  public List<Convened> invent() {
    Map<String, List<Conference>> together = new LinkedHashMap<>();
    for (Conference conference : world.caseload().conferences()) {
      together.computeIfAbsent(conference.meeting(), m -> new ArrayList<>()).add(conference);
    }
    return together.values().stream().map(this::convened).toList();
  }

  private Convened convened(List<Conference> group) {
    Conference first = group.get(0);
    MeetingType type =
        group.stream().anyMatch(c -> c.type() == Conference.Type.ICPC)
            ? MeetingType.ICPC
            : MeetingType.RCPC;
    LocalDate due = group.stream().map(this::due).min(LocalDate::compareTo).orElse(first.date());
    String plan =
        group.stream()
            .map(Conference::plan)
            .filter(Objects::nonNull)
            .map(PlanSpell::id)
            .findFirst()
            .orElse("");
    List<LocalDate> births = group.stream().map(c -> c.child().birth()).sorted().toList();
    String id = first.meeting();
    Meeting meeting =
        Meeting.held(id, type, due, first.date(), plan)
            .with(
                Participation.of(
                    births.get(0), first.date(), Chance.of(world.seed(), "participation " + id)));
    return new Convened(
        meeting, Circle.around(world, first.child()).at(type, first.date(), births));
  }

  private LocalDate due(Conference conference) {
    if (conference.type() == Conference.Type.RCPC) {
      return due(conference.plan(), conference.date());
    }
    return conference.isTransferIn()
        ? workingDays.onOrAfter(conference.date().plusDays(2))
        : workingDays.plus(
            workingDays.onOrBefore(conference.enquiry().start()), DAYS_TO_CONFERENCE);
  }

  private static LocalDate due(PlanSpell plan, LocalDate review) {
    int number = plan.reviews().indexOf(review);
    return number == 0
        ? plan.start().plusMonths(MONTHS_TO_FIRST_REVIEW)
        : plan.reviews().get(number - 1).plusMonths(MONTHS_BETWEEN_REVIEWS);
  }
}
