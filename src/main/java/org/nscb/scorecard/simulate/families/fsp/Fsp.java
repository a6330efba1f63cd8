package org.nscb.scorecard.simulate.families.fsp;

import java.time.LocalDate;
import java.util.List;

/**
 * One family in the Family Support Process.
 *
 * @param level code of fsp_level
 * @param lead id of the agency that leads it
 * @param consent null when the family never agreed, so that it was no FSP
 * @param assessment null when it closed before
 * @param plan null when it closed before
 * @param outcome code of fsp_outcome, empty when nobody recorded it
 * @param reviews those that fell due before it closed, in order
 */
public record Fsp(
    String id,
    List<Member> members,
    String district,
    String level,
    String lead,
    LocalDate start,
    LocalDate consent,
    LocalDate assessment,
    LocalDate plan,
    LocalDate closure,
    String outcome,
    List<Review> reviews) {

  /**
   * A child in it.
   *
   * @param child the council's number, empty when whoever registered it did not know it
   */
  public record Member(String child, LocalDate birth, String sex) {

    public String sexAsKnownOn(LocalDate day) {
      return day.isBefore(birth) ? "U" : sex;
    }
  }

  /**
   * @param held null when it never was
   */
  public record Review(String id, LocalDate due, LocalDate held) {}

  boolean isOpenBetween(LocalDate from, LocalDate to) {
    return !start.isAfter(to) && !closure.isBefore(from);
  }
}
