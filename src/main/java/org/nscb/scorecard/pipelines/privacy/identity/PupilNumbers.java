package org.nscb.scorecard.pipelines.privacy.identity;

import static org.nscb.scorecard.pipelines.privacy.identity.Characters.upper;

import org.nscb.scorecard.content.privacy.Detector;

/**
 * Unique pupil numbers: a check letter, eleven digits, and a digit or, in temporary ones, a letter.
 * The letter is the sum of the second to the thirteenth character by their places, modulo 23, among
 * the letters without I, O and S (Department for Education, "Unique pupil numbers"; rules 1510 to
 * 1550 of the children in need census).
 */
final class PupilNumbers {
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
  private static final int LENGTH = 13;

  private PupilNumbers() {}

  static int find(byte[] b, int from, int to) {
    int found = Found.NOTHING;
    for (int i = from; i + LENGTH <= to; i++) {
      if (Characters.isAsciiLetter(b[i])
          && Characters.begins(b, i, from)
          && Characters.digits(b, i + 1, to) >= LENGTH - 2
          && last(b[i + LENGTH - 1]) >= 0
          && Characters.ends(b, i + LENGTH, from, to)) {
        found |= Found.candidate(Detector.UPN);
        found |= isValid(b, i) ? Found.hit(Detector.UPN) : 0;
      }
    }
    return found;
  }

  private static boolean isValid(byte[] b, int at) {
    int sum = 0;
    for (int place = 2; place <= LENGTH; place++) {
      sum += place * last(b[at + place - 1]);
    }
    return LETTERS.charAt(sum % LETTERS.length()) == upper(b[at]);
  }

  /** The number that a digit or letter stands for, or -1. */
  private static int last(byte b) {
    return Characters.isDigit(b) ? b - '0' : LETTERS.indexOf(upper(b));
  }
}
