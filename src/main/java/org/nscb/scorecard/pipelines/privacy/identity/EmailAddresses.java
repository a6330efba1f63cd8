package org.nscb.scorecard.pipelines.privacy.identity;

import static org.nscb.scorecard.pipelines.privacy.identity.Characters.isAsciiLetter;
import static org.nscb.scorecard.pipelines.privacy.identity.Characters.isDigit;

import org.nscb.scorecard.content.privacy.Detector;

/** E-mail addresses: a name, an at sign, and a domain with a point in it. */
final class EmailAddresses {

  private EmailAddresses() {}

  static int find(byte[] b, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (b[i] == '@' && isOfName(b[i - 1]) && isDomain(b, i + 1, to)) {
        return Found.certain(Detector.EMAIL);
      }
    }
    return Found.NOTHING;
  }

  private static boolean isOfName(byte b) {
    return isAsciiLetter(b) || isDigit(b) || "._%+-'".indexOf(b) >= 0 || b < 0;
  }

  private static boolean isDomain(byte[] b, int start, int to) {
    int at = start;
    while (at < to && (isAsciiLetter(b[at]) || isDigit(b[at]) || b[at] == '-')) {
      at++;
    }
    return at > start
        && at + 2 < to
        && b[at] == '.'
        && isAsciiLetter(b[at + 1])
        && isAsciiLetter(b[at + 2]);
  }
}
