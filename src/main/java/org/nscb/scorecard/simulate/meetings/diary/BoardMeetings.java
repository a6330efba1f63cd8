package org.nscb.scorecard.simulate.meetings.diary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Slope;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.meetings.attendance.Agencies;
import org.nscb.scorecard.simulate.meetings.attendance.Convened;
import org.nscb.scorecard.simulate.meetings.attendance.Meeting;
import org.nscb.scorecard.simulate.meetings.attendance.MeetingType;
import org.nscb.scorecard.simulate.partners.World;

/**
 * The meetings of the Board every three months, of its subgroups every two, and of its advisory
 * groups of district councils, health trusts and education every three.
 */
public final class BoardMeetings {

  private static final List<String> SUBGROUPS =
      List.of("piqag", "cpg", "vcg", "wdg", "scrg", "ehpb", "media_and_comms", "cdop");
  private static final int BOARD_ON_WORKING_DAY = 12;
  private static final int OTHERS_IN_A_SUBGROUP = 4;

  private static final List<String> HEALTH =
      Stream.concat(
              Agencies.HOSPITALS.stream(),
              Stream.of(Agencies.COMMUNITY_HEALTH, Agencies.MENTAL_HEALTH))
          .toList();
  private static final List<String> BOARD =
      Stream.of(
              List.of(Agencies.SOCIAL_CARE, Agencies.EDUCATION, Agencies.POLICE),
              HEALTH,
              Agencies.DISTRICT_COUNCILS,
              List.of(Agencies.PROBATION, Agencies.EARLY_HELP))
          .flatMap(List::stream)
          .toList();

  /** One for each of three months in turn; early help sits with education. */
  private static final List<List<String>> ADVISORY =
      List.of(Agencies.DISTRICT_COUNCILS, HEALTH, List.of(Agencies.EDUCATION, Agencies.EARLY_HELP));

  private final World world;
  private final WorkingDays workingDays;
  private final Punctuality punctuality;

  public BoardMeetings(World world) {
    this.world = world;
    this.workingDays = world.workingDays();
    this.punctuality = new Punctuality(workingDays, Slope.level(0.94), 0.03, 0.01);
  }

  public List<Convened> invent() {
    List<Convened> convened = new ArrayList<>();
    for (YearMonth month = YearMonth.from(Records.BEGIN);
        !month.isAfter(YearMonth.from(Records.END));
        month = month.plusMonths(1)) {
      int turn = month.getMonthValue() % ADVISORY.size();
      if (turn == 1) {
        convened.add(board(month));
      }
      convened.add(
          convened(
              MeetingType.ADVISORY_GROUP, "advisory_groups", day(month, 8), ADVISORY.get(turn)));
      for (int i = month.getMonthValue() % 2; i < SUBGROUPS.size(); i += 2) {
        String group = SUBGROUPS.get(i);
        convened.add(convened(MeetingType.SUBGROUP, group, day(month, 3 + 2 * i), members(group)));
      }
    }
    return convened;
  }

  /** The Board meets on its day, whatever else happens. */
  private Convened board(YearMonth month) {
    LocalDate day = day(month, BOARD_ON_WORKING_DAY);
    return new Convened(
        Meeting.held(id("board", month), MeetingType.BOARD, day, day, "board"), BOARD);
  }

  private Convened convened(MeetingType type, String group, LocalDate due, List<String> agencies) {
    String id = id(group, YearMonth.from(due));
    return new Convened(
        punctuality.meeting(id, type, due, group, Chance.of(world.seed(), "board " + id)),
        agencies);
  }

  private LocalDate day(YearMonth month, int workingDay) {
    return workingDays.at(month.atDay(1), workingDay);
  }

  private static String id(String group, YearMonth month) {
    return "BM-" + group + "-" + month;
  }

  /** Social care, and some of the others for good. */
  private List<String> members(String group) {
    Chance chance = Chance.of(world.seed(), "members of " + group);
    List<String> members = new ArrayList<>(BOARD.subList(0, 3));
    int[] order = chance.order(BOARD.size() - members.size());
    for (int i = 0; i < OTHERS_IN_A_SUBGROUP; i++) {
      members.add(BOARD.get(3 + order[i]));
    }
    return members;
  }
}
