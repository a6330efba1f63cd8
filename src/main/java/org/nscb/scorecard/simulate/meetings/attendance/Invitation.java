package org.nscb.scorecard.simulate.meetings.attendance;

import java.time.LocalDate;

/**
 * One agency at one meeting.
 *
 * @param standing why the agency is there
 * @param attendance code of the code set {@code attendance}
 * @param reportDue null where no report is wanted of it
 * @param reportReceived null where none came
 */
public record Invitation(
    String agency,
    Standing standing,
    String attendance,
    LocalDate reportDue,
    LocalDate reportReceived) {

  /** Whether an agency was asked, and whether it had an active interest. */
  public enum Standing {
    EXPECTED,
    INVITED_WITHOUT_INTEREST,
    INTERESTED_AND_NOT_INVITED
  }

  public boolean isInvited() {
    return standing != Standing.INTERESTED_AND_NOT_INVITED;
  }

  public boolean isRelevant() {
    return standing != Standing.INVITED_WITHOUT_INTEREST;
  }

  public boolean isThere() {
    return attendance.equals("PRESENT") || attendance.equals("DEPUTY");
  }
}
