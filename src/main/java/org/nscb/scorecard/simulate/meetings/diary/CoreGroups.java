package org.nscb.scorecard.simulate.meetings.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Slope;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.meetings.attendance.Circle;
import org.nscb.scorecard.simulate.meetings.attendance.Convened;
import org.nscb.scorecard.simulate.meetings.attendance.Meeting;
import org.nscb.scorecard.simulate.meetings.attendance.MeetingType;
import org.nscb.scorecard.simulate.partners.World;
import org.nscb.scorecard.simulate.plans.PlanSpell;
import org.nscb.scorecard.simulate.plans.SiblingSet;

/**
 * The core groups of the children on a plan: the first due 10 working days after the conference,
 * each later one 6 weeks after the one before, until the last plan of the family ends.
 */
public final class CoreGroups {

  private static final int DAYS_TO_FIRST = 10;
  private static final int DAYS_BETWEEN = 42;
  private static final double MISSED = 0.025;

  private static final Slope IN_TIME = new Slope(0.6, 0.87);

  private final World world;
  private final WorkingDays workingDays;

  public CoreGroups(World world) {
    this.world = world;
    this.workingDays = world.workingDays();
  }

  public List<Convened> invent() {
    Set<SiblingSet> sets = new LinkedHashSet<>();
    world.caseload().plans().forEach(plan -> sets.add(plan.siblings()));
    List<Convened> convened = new ArrayList<>();
    for (SiblingSet set : sets) {
      if (!set.isOfAnotherCouncil()) {
        convened.addAll(of(set));
      }
    }
    return convened;
  }

  private List<Convened> of(SiblingSet set) {
    PlanSpell named = set.spells().get(0);
    Chance chance = Chance.of(world.seed(), "core groups " + named.id());
    LocalDate end = end(set);
    List<Convened> convened = new ArrayList<>();
    LocalDate due = firstDue(set, chance);
    for (int number = 1; due.isBefore(end) && !due.isAfter(Records.END); number++) {
      String id = "CG" + named.id().substring(2) + "-" + number;
      String plan = openOn(set, due).id();
      if (chance.happens(MISSED)) {
        LocalDate next = due.plusDays(DAYS_BETWEEN);
        convened.add(convened(set, Meeting.missed(id, MeetingType.CORE_GROUP, due, next, plan)));
        due = next;
        continue;
      }
      LocalDate held = held(due, chance);
      if (!held.isBefore(end)) {
        convened.add(convened(set, Meeting.cancelled(id, MeetingType.CORE_GROUP, due, plan)));
        break;
      }
      convened.add(convened(set, Meeting.held(id, MeetingType.CORE_GROUP, due, held, plan)));
      due = held.plusDays(DAYS_BETWEEN);
    }
    return convened;
  }

  /** Of a plan that is older than the records, somewhere in the six weeks before they begin. */
  private LocalDate firstDue(SiblingSet set, Chance chance) {
    return set.start().isBefore(Records.BEGIN.minusDays(DAYS_BETWEEN))
        ? Records.BEGIN.plusDays(chance.between(0, DAYS_BETWEEN - 1))
        : workingDays.plus(workingDays.onOrBefore(set.start()), DAYS_TO_FIRST);
  }

  private LocalDate held(LocalDate due, Chance chance) {
    return chance.happens(IN_TIME.on(due))
        ? workingDays.onOrBefore(due.minusDays(chance.between(0, 8)))
        : workingDays.onOrAfter(due.plusDays(chance.between(1, 20)));
  }

  private static LocalDate end(SiblingSet set) {
    return set.spells().stream()
        .map(spell -> spell.end() == null ? LocalDate.MAX : spell.end())
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private static PlanSpell openOn(SiblingSet set, LocalDate day) {
    return set.spells().stream()
        .filter(spell -> spell.openOn(day))
        .findFirst()
        .orElse(set.spells().get(0));
  }

  private Convened convened(SiblingSet set, Meeting meeting) {
    LocalDate day = meeting.held() == null ? meeting.due() : meeting.held();
    List<LocalDate> births = set.spells().stream().map(s -> s.child().birth()).sorted().toList();
    return new Convened(
        meeting,
        Circle.around(world, set.spells().get(0).child()).at(MeetingType.CORE_GROUP, day, births));
  }
}
