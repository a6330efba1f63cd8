package org.nscb.scorecard.pipelines.privacy.identity;

import static org.nscb.scorecard.pipelines.privacy.identity.Characters.afterGap;
import static org.nscb.scorecard.pipelines.privacy.identity.Characters.digits;

import org.nscb.scorecard.content.privacy.Detector;

/**
 * NHS numbers: ten digits, of which the last checks the others modulo 11 (NHS Data Dictionary, "NHS
 * number"). Written together they are counted, because one number in 11 passes by chance; written
 * 3-3-4, as letters of the NHS do, they are certain.
 */
final class NhsNumbers {
  private static final int LENGTH = 10;

  private NhsNumbers() {}

  static int find(byte[] b, int from, int to) {
    int found = Found.NOTHING;
    for (int i = from; i < to; i++) {
      int run = digits(b, i, to);
      if (run == 0) {
        continue;
      }
      if (begins(b, i, from)) {
        if (run == LENGTH && Characters.ends(b, i + run, from, to)) {
          found |= Found.candidate(Detector.NHS_NUMBER);
          found |= isValid(b, i, i, i) ? Found.hit(Detector.NHS_NUMBER) : 0;
        } else if (run == 3) {
          found |= spaced(b, i, from, to) ? Found.certain(Detector.NHS_NUMBER) : 0;
        }
      }
      i += run;
    }
    return found;
  }

  /** At the head of a word, or behind the letters NHS. */
  private static boolean begins(byte[] b, int at, int from) {
    return Characters.begins(b, at, from)
        || at - from >= 3
            && Characters.lower(b[at - 1]) == 's'
            && Characters.lower(b[at - 2]) == 'h'
            && Characters.lower(b[at - 3]) == 'n';
  }

  private static boolean spaced(byte[] b, int first, int from, int to) {
    int second = afterGap(b, first + 3, to);
    if (second == first + 3 || digits(b, second, to) != 3) {
      return false;
    }
    int third = afterGap(b, second + 3, to);
    return third > second + 3
        && digits(b, third, to) == 4
        && Characters.ends(b, third + 4, from, to)
        && isValid(b, first, second - 3, third - 6);
  }

  /** The places are those of the first, the fourth and the seventh digit less their distance. */
  private static boolean isValid(byte[] b, int first, int second, int third) {
    int sum = 0;
    boolean same = true;
    int head = b[first] - '0';
    for (int i = 0; i < LENGTH; i++) {
      int digit = b[i + (i < 3 ? first : i < 6 ? second : third)] - '0';
      same &= digit == head;
      if (i < LENGTH - 1) {
        sum += digit * (LENGTH - i);
      } else {
        // ten equal digits are a filler that happens to pass
        return !same && (11 - sum % 11) % 11 == digit;
      }
    }
    return false;
  }
}
