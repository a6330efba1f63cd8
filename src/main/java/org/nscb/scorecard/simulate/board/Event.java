package org.nscb.scorecard.simulate.board;

import static org.nscb.scorecard.simulate.board.OfficeExtract.row;

import java.time.LocalDate;

/**
 * What is said of an event in each of its lines.
 *
 * @param youngPeople whether they took part in making it; null where nobody says
 * @param reach null where nobody was counted
 */
record Event(
    String id,
    LocalDate day,
    String type,
    String subject,
    String priorities,
    String review,
    String district,
    Boolean youngPeople,
    Integer reach) {

  String[] line(int number, String agency, String level, String group, Integer people) {
    return row(
        id,
        number,
        day,
        type,
        subject,
        priorities,
        review,
        district,
        youngPeople,
        reach,
        agency,
        level,
        group,
        people);
  }

  /** The one line of an event that nobody is counted for. */
  String[] alone() {
    return line(1, null, null, null, null);
  }
}
