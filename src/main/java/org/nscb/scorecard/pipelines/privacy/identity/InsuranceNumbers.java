package org.nscb.scorecard.pipelines.privacy.identity;

import static org.nscb.scorecard.pipelines.privacy.identity.Characters.afterGap;
import static org.nscb.scorecard.pipelines.privacy.identity.Characters.digits;
import static org.nscb.scorecard.pipelines.privacy.identity.Characters.upper;

import org.nscb.scorecard.content.privacy.Detector;

/**
 * National Insurance numbers: two letters, six digits, and A to D. The first letter is none of D F
 * I Q U V, the second none of these and not O, and some pairs are not given out (HM Revenue and
 * Customs, National Insurance Manual, NIM39110).
 */
final class InsuranceNumbers {
  private static final String NOT_FIRST = "DFIQUV";
  private static final String NOT_SECOND = "DFIOQUV";
  private static final String NOT_GIVEN = "BG GB KN NK NT TN ZZ";

  private InsuranceNumbers() {}

  static int find(byte[] b, int from, int to) {
    for (int i = from; i + 9 <= to; i++) {
      if (Characters.isAsciiLetter(b[i])
          && Characters.begins(b, i, from)
          && Characters.isAsciiLetter(b[i + 1])
          && isGiven((char) upper(b[i]), (char) upper(b[i + 1]))
          && isRest(b, i + 2, from, to)) {
        return Found.certain(Detector.NATIONAL_INSURANCE);
      }
    }
    return Found.NOTHING;
  }

  private static boolean isGiven(char first, char second) {
    if (NOT_FIRST.indexOf(first) >= 0 || NOT_SECOND.indexOf(second) >= 0) {
      return false;
    }
    for (int i = 0; i < NOT_GIVEN.length(); i += 3) {
      if (NOT_GIVEN.charAt(i) == first && NOT_GIVEN.charAt(i + 1) == second) {
        return false;
      }
    }
    return true;
  }

  /** Six digits, together or in pairs, and the last letter. */
  private static boolean isRest(byte[] b, int after, int from, int to) {
    int at = afterGap(b, after, to);
    for (int left = 6; left > 0; ) {
      int run = digits(b, at, to);
      if (run == 0 || run > left || run % 2 == 1) {
        return false;
      }
      left -= run;
      at = afterGap(b, at + run, to);
    }
    return at < to
        && upper(b[at]) >= 'A'
        && upper(b[at]) <= 'D'
        && Characters.ends(b, at + 1, from, to);
  }
}
