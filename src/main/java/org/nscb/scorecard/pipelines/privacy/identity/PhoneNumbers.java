package org.nscb.scorecard.pipelines.privacy.identity;

import static org.nscb.scorecard.pipelines.privacy.identity.Characters.isDigit;

import org.nscb.scorecard.content.privacy.Detector;

/**
 * Telephone numbers of the United Kingdom: 0 or +44 and ten digits of which the first is 1, 2, 3, 7
 * or 8 (Ofcom, National Telephone Numbering Plan). With +44, brackets or blanks they are certain;
 * eleven digits together are counted.
 */
final class PhoneNumbers {
  private static final int NATIONAL = 10;

  private PhoneNumbers() {}

  static int find(byte[] b, int from, int to) {
    int found = Found.NOTHING;
    for (int i = from; i < to; i++) {
      if ((isDigit(b[i]) || b[i] == '+' || b[i] == '(') && Characters.begins(b, i, from)) {
        int run = Characters.digits(b, i, to);
        boolean whole = run > 0 && Characters.ends(b, i + run, from, to);
        if (whole && run == NATIONAL + 1) {
          found |= counted(b[i] == '0' && isFirst(b[i + 1]));
        } else if (whole && run == NATIONAL + 2) {
          found |= counted(b[i] == '4' && b[i + 1] == '4' && isFirst(b[i + 2]));
        } else if (isMarked(b, i, from, to)) {
          return Found.certain(Detector.PHONE);
        }
        i += Math.max(0, run - 1);
      }
    }
    return found;
  }

  private static int counted(boolean phone) {
    return Found.candidate(Detector.PHONE) | (phone ? Found.hit(Detector.PHONE) : 0);
  }

  private static boolean isMarked(byte[] b, int start, int from, int to) {
    int at = afterPrefix(b, start, to);
    if (at < 0 || at >= to || !isFirst(b[at])) {
      return false;
    }
    // a date begins with two digits, a number with an area code of three
    boolean local = b[start] != '+' && (b[start] != '0' || b[start + 1] != '0');
    if (local && Characters.digits(b, at, to) < 2) {
      return false;
    }
    for (int left = NATIONAL; left > 0; ) {
      int run = Characters.digits(b, at, to);
      if (run == 0 || run > left) {
        return false;
      }
      left -= run;
      at += run;
      if (left > 0) {
        int next = at < to && b[at] == ')' ? at + 1 : at;
        at = Characters.afterGap(b, next, to);
      }
    }
    return Characters.ends(b, at, from, to);
  }

  /** The place of the first digit after 0, (0, +44, 0044 or +44 (0), or -1. */
  private static int afterPrefix(byte[] b, int start, int to) {
    int at = b[start] == '(' ? start + 1 : start;
    if (at < to && b[at] == '+') {
      return is(b, at + 1, to, "44") ? afterTrunk(b, at + 3, to) : -1;
    }
    if (is(b, at, to, "0044")) {
      return afterTrunk(b, at + 4, to);
    }
    return at < to && b[at] == '0' ? at + 1 : -1;
  }

  private static int afterTrunk(byte[] b, int start, int to) {
    int at = Characters.afterGap(b, start < to && b[start] == ')' ? start + 1 : start, to);
    if (is(b, at, to, "(0)")) {
      return Characters.afterGap(b, at + 3, to);
    }
    return at < to && b[at] == '0' ? at + 1 : at;
  }

  private static boolean is(byte[] b, int at, int to, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (at + i >= to || b[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFirst(byte b) {
    return b == '1' || b == '2' || b == '3' || b == '7' || b == '8';
  }
}
