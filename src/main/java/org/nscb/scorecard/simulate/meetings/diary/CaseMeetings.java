package org.nscb.scorecard.simulate.meetings.diary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Slope;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.meetings.attendance.Agencies;
import org.nscb.scorecard.simulate.meetings.attendance.Circle;
import org.nscb.scorecard.simulate.meetings.attendance.Convened;
import org.nscb.scorecard.simulate.meetings.attendance.Meeting;
import org.nscb.scorecard.simulate.meetings.attendance.MeetingType;
import org.nscb.scorecard.simulate.meetings.attendance.Participation;
import org.nscb.scorecard.simulate.partners.World;

/**
 * Reviews of looked-after children, child in need meetings and meetings of the Family Support
 * Process: so many fall due in each month.
 */
public final class CaseMeetings {

  private static final int OLDEST_DAYS = 17 * 365;

  private final World world;
  private final WorkingDays workingDays;

  public CaseMeetings(World world) {
    this.world = world;
    this.workingDays = world.workingDays();
  }

  public List<Convened> invent() {
    List<Convened> convened = new ArrayList<>();
    convened.addAll(of(MeetingType.LAC_REVIEW, new Slope(58, 66), Slope.level(0.93)));
    convened.addAll(of(MeetingType.CIN, Slope.level(46), new Slope(0.66, 0.8)));
    convened.addAll(of(MeetingType.FSP, new Slope(48, 92), new Slope(0.72, 0.86)));
    return convened;
  }

  private List<Convened> of(MeetingType type, Slope volume, Slope inTime) {
    Punctuality punctuality = new Punctuality(workingDays, inTime, 0.03, 0.02);
    List<Convened> convened = new ArrayList<>();
    for (YearMonth month = YearMonth.from(Records.BEGIN);
        !month.isAfter(YearMonth.from(Records.END));
        month = month.plusMonths(1)) {
      Chance chance = Chance.of(world.seed(), type + " " + month);
      LocalDate first = month.atDay(1);
      int meetings = (int) Math.round(volume.on(first) * (0.9 + 0.2 * chance.unit()));
      int days = workingDays.within(first, month.atEndOfMonth());
      for (int i = 0; i < meetings; i++) {
        String id = type.name().substring(0, 2) + month.toString().replace("-", "") + (1001 + i);
        LocalDate due = workingDays.at(first, chance.below(days));
        convened.add(convened(punctuality.meeting(id, type, due, "", chance), chance));
      }
    }
    return convened;
  }

  private Convened convened(Meeting meeting, Chance chance) {
    LocalDate day = meeting.held() == null ? meeting.due() : meeting.held();
    List<LocalDate> births = new ArrayList<>();
    int children = meeting.type() == MeetingType.LAC_REVIEW ? 1 : chance.between(1, 3);
    for (int i = 0; i < children; i++) {
      births.add(day.minusDays(chance.below(OLDEST_DAYS)));
    }
    births.sort(LocalDate::compareTo);
    String council = chance.oneOf(Agencies.DISTRICT_COUNCILS);
    List<String> agencies =
        Circle.of(world.seed(), council, meeting.id()).at(meeting.type(), day, births);
    return new Convened(
        meeting.held() == null
            ? meeting
            : meeting.with(Participation.of(births.get(0), day, chance)),
        agencies);
  }
}
