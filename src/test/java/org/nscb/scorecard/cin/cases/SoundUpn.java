package org.nscb.scorecard.cin.cases;

/** A unique pupil number of Norfolk with the check letter that belongs to it. */
final class SoundUpn {

  private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  private SoundUpn() {}

  static String of(int number) {
    String digits = "926%09d".formatted(number);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (i + 2) * Character.digit(digits.charAt(i), 10);
    }
    return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length()) + digits;
  }
}
