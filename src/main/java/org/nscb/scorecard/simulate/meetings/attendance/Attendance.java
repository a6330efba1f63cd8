package org.nscb.scorecard.simulate.meetings.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.meetings.attendance.Invitation.Standing;

/** Draws who comes to one meeting, and whose report is there. */
public final class Attendance {

  private static final double NOT_INVITED = 0.035;
  private static final double WITHOUT_INTEREST = 0.05;
  private static final double DEPUTY = 0.1;

  private final WorkingDays workingDays;
  private final long seed;

  public Attendance(WorkingDays workingDays, long seed) {
    this.workingDays = workingDays;
    this.seed = seed;
  }

  /**
   * @param agencies those with an active interest, the one that keeps the record first
   */
  public List<Invitation> at(Meeting meeting, List<String> agencies) {
    Chance chance = Chance.of(seed, "attendance " + meeting.id());
    List<Invitation> invitations = new ArrayList<>();
    for (String agency : agencies) {
      boolean forgotten =
          !invitations.isEmpty() && !meeting.type().isOfTheBoard() && chance.happens(NOT_INVITED);
      Standing standing = forgotten ? Standing.INTERESTED_AND_NOT_INVITED : Standing.EXPECTED;
      invitations.add(invitation(meeting, agency, standing, chance));
    }
    boolean asked = !meeting.type().isOfTheBoard() && chance.happens(WITHOUT_INTEREST);
    if (asked && !agencies.contains(Agencies.POLICE)) {
      invitations.add(
          invitation(meeting, Agencies.POLICE, Standing.INVITED_WITHOUT_INTEREST, chance));
    }
    return invitations;
  }

  private Invitation invitation(Meeting meeting, String agency, Standing standing, Chance chance) {
    LocalDate held = meeting.held();
    boolean comes = chance.happens(comes(meeting, agency, standing));
    int reportDays = standing == Standing.EXPECTED ? meeting.type().reportDays() : 0;
    if (reportDays == 0) {
      return new Invitation(agency, standing, comes ? there(chance) : away(chance), null, null);
    }
    LocalDate due = workingDays.minus(workingDays.onOrBefore(held), reportDays);
    LocalDate received = received(agency, due, held, chance);
    boolean reportAlone = !comes && received != null && !received.isAfter(held);
    String attendance = comes ? there(chance) : reportAlone ? "REPORT_ONLY" : away(chance);
    return new Invitation(agency, standing, attendance, due, received);
  }

  private static double comes(Meeting meeting, String agency, Standing standing) {
    double share = Willingness.comes(agency, meeting.type(), meeting.held());
    return standing == Standing.EXPECTED ? share : share / 3;
  }

  private static String there(Chance chance) {
    return chance.happens(DEPUTY) ? "DEPUTY" : "PRESENT";
  }

  private static String away(Chance chance) {
    return chance.happens(0.6) ? "APOLOGIES" : "ABSENT";
  }

  /** In time, between that and the meeting, after it, or never. */
  private LocalDate received(String agency, LocalDate due, LocalDate held, Chance chance) {
    double inTime = Willingness.reportsInTime(agency, held);
    return switch (chance.weighted(
        inTime, 0.75 * (1 - inTime), 0.05 * (1 - inTime), 0.2 * (1 - inTime))) {
      case 0 -> workingDays.minus(due, chance.below(4));
      case 1 -> chance.day(due.plusDays(1), held);
      case 2 -> held.plusDays(chance.between(1, 5));
      default -> null;
    };
  }
}
