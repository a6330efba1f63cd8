package org.nscb.scorecard.simulate.meetings.attendance;

/** What a meeting is for, named as in the code set {@code meeting_type}. */
public enum MeetingType {
  ICPC(3),
  RCPC(5),
  LAC_REVIEW(5),
  CORE_GROUP(0),
  CIN(0),
  FSP(0),
  LADO(0),
  BOARD(0),
  SUBGROUP(0),
  ADVISORY_GROUP(0);

  private final int reportDays;

  MeetingType(int reportDays) {
    this.reportDays = reportDays;
  }

  /** How many working days before it a report is wanted; 0 where none is. */
  public int reportDays() {
    return reportDays;
  }

  public boolean isOfTheBoard() {
    return this == BOARD || this == SUBGROUP || this == ADVISORY_GROUP;
  }

  /** The agency that keeps the record. */
  public String sender() {
    if (isOfTheBoard()) {
      return Agencies.OFFICE;
    }
    return this == FSP ? Agencies.EARLY_HELP : Agencies.SOCIAL_CARE;
  }
}
