package org.nscb.scorecard.simulate.meetings;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.meetings.attendance.Agencies;
import org.nscb.scorecard.simulate.meetings.attendance.Attendance;
import org.nscb.scorecard.simulate.meetings.attendance.Convened;
import org.nscb.scorecard.simulate.meetings.attendance.Invitation;
import org.nscb.scorecard.simulate.meetings.attendance.Meeting;
import org.nscb.scorecard.simulate.meetings.attendance.MeetingType;
import org.nscb.scorecard.simulate.meetings.diary.Allegations;
import org.nscb.scorecard.simulate.meetings.diary.BoardMeetings;
import org.nscb.scorecard.simulate.meetings.diary.CaseMeetings;
import org.nscb.scorecard.simulate.meetings.diary.ConferenceMeetings;
import org.nscb.scorecard.simulate.meetings.diary.CoreGroups;
import org.nscb.scorecard.simulate.partners.World;

/** Every meeting of the records and who came to it, by the agency that keeps the record. */
final class MeetingBook {

  /** How often the record says otherwise than the attendance. */
  private static final double QUORUM_MISTAKEN = 0.015;

  /**
   * @param quorate as recorded; empty where nobody asks for it
   */
  record Entry(Meeting meeting, List<Invitation> invitations, String quorate) {}

  private record Page(String sender, YearMonth month) {}

  private final long seed;
  private final Attendance attendance;
  private final Map<Page, List<Entry>> open = new HashMap<>();
  private final Map<Page, List<Entry>> held = new HashMap<>();

  MeetingBook(World world, Allegations allegations) {
    this.seed = world.seed();
    this.attendance = new Attendance(world.workingDays(), world.seed());
    new ConferenceMeetings(world).invent().forEach(this::enter);
    new CoreGroups(world).invent().forEach(this::enter);
    new CaseMeetings(world).invent().forEach(this::enter);
    allegations.meetings().forEach(this::enter);
    new BoardMeetings(world).invent().forEach(this::enter);
  }

  /** Those that were due or held in a month, or are owed in it. */
  List<Entry> open(String sender, YearMonth month) {
    return open.getOrDefault(new Page(sender, month), List.of());
  }

  List<Entry> held(String sender, YearMonth month) {
    return held.getOrDefault(new Page(sender, month), List.of());
  }

  private void enter(Convened convened) {
    Meeting meeting = convened.meeting();
    String sender = meeting.type().sender();
    Entry entry = entry(convened);
    for (YearMonth month : meeting.months()) {
      open.computeIfAbsent(new Page(sender, month), p -> new ArrayList<>()).add(entry);
    }
    if (meeting.held() != null) {
      held.computeIfAbsent(new Page(sender, YearMonth.from(meeting.held())), p -> new ArrayList<>())
          .add(entry);
    }
  }

  private Entry entry(Convened convened) {
    Meeting meeting = convened.meeting();
    if (meeting.held() == null) {
      return new Entry(meeting, List.of(), "");
    }
    List<Invitation> invitations = attendance.at(meeting, convened.agencies());
    boolean asked = meeting.type() == MeetingType.ICPC || meeting.type() == MeetingType.RCPC;
    return new Entry(meeting, invitations, asked ? quorate(meeting, invitations) : "");
  }

  private String quorate(Meeting meeting, List<Invitation> invitations) {
    List<String> there =
        invitations.stream()
            .filter(i -> i.isThere() && i.isRelevant())
            .map(Invitation::agency)
            .toList();
    boolean quorate = there.contains(Agencies.SOCIAL_CARE) && there.size() >= 3;
    boolean mistaken = Chance.of(seed, "quorum " + meeting.id()).happens(QUORUM_MISTAKEN);
    return String.valueOf(quorate != mistaken);
  }
}
