package org.nscb.scorecard.simulate.census;

/** Unique pupil numbers: a check letter, the authority that issued it, and nine digits. */
public final class Upn {

  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  /** The greatest prime of nine digits: numbers below it stay apart when multiplied. */
  private static final long DIGITS = 999_999_937L;

  private static final long SPREAD = 618_033_989L;

  private Upn() {}

  /**
   * Invents the number of a pupil.
   *
   * @param authority three digits
   * @param pupil which one; another has another number
   */
  public static String of(String authority, long pupil) {
    String digits = authority + String.format("%09d", pupil * SPREAD % DIGITS);
    return letter(digits) + digits;
  }

  /** The check letter of the twelve digits that follow it. */
  static char letter(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (i + 2);
    }
    return LETTERS.charAt(sum % LETTERS.length());
  }
}
