package org.nscb.scorecard.pipelines.privacy.identity;

import org.nscb.scorecard.content.privacy.Detector;

/**
 * Looks whether a cell holds an identity: one quick look at what it is made of, then the detectors
 * that could find something in it. Makes no object. For one thread.
 */
public final class IdentityScan {
  private static final int LONGEST_TOKEN = 13;

  private final Postcodes postcodes = new Postcodes();
  private final BirthDates birthDates;
  private final Names names = new Names();

  /**
   * @param periodEnd last day of the file's month, days since 1970
   */
  public IdentityScan(long periodEnd) {
    birthDates = new BirthDates(periodEnd);
  }

  /**
   * What the UTF-8 between the places holds.
   *
   * @return bits of {@link Found}
   */
  public int find(byte[] b, int from, int to) {
    int digits = 0;
    int letters = 0;
    int ats = 0;
    for (int i = from; i < to; i++) {
      byte c = b[i];
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (Characters.isAsciiLetter(c)) {
        letters++;
      } else if (c == '@') {
        ats++;
      }
    }
    return digits + letters == to - from
        ? inToken(b, from, to, digits, letters)
        : inText(b, from, to, digits, letters, ats);
  }

  /** Letters and digits alone: each number has its length. */
  private int inToken(byte[] b, int from, int to, int digits, int letters) {
    int length = to - from;
    if (letters == length) {
      return names.find(b, from, to);
    }
    if (length > LONGEST_TOKEN) {
      return Found.NOTHING;
    }
    return switch (length) {
      case 5, 6, 7 -> lonePostcode(b, from, to, digits, letters);
      case 9 -> digits == 6 ? InsuranceNumbers.find(b, from, to) : Found.NOTHING;
      case 10 -> digits == 10 ? NhsNumbers.find(b, from, to) : Found.NOTHING;
      case 11, 12 -> digits == length ? PhoneNumbers.find(b, from, to) : Found.NOTHING;
      case 13 -> digits == 10 ? NhsNumbers.find(b, from, to) : upn(b, from, to, digits);
      default -> Found.NOTHING;
    };
  }

  private int lonePostcode(byte[] b, int from, int to, int digits, int letters) {
    int candidate = letters > 0 ? Found.candidate(Detector.POSTCODE) : Found.NOTHING;
    boolean possible = (digits == 2 || digits == 3) && letters >= 3;
    return possible ? candidate | postcodes.find(b, from, to) : candidate;
  }

  private static int upn(byte[] b, int from, int to, int digits) {
    return digits >= 11 ? PupilNumbers.find(b, from, to) : Found.NOTHING;
  }

  private int inText(byte[] b, int from, int to, int digits, int letters, int ats) {
    int found = ats > 0 ? EmailAddresses.find(b, from, to) : Found.NOTHING;
    if (digits >= 10) {
      found |= NhsNumbers.find(b, from, to) | PhoneNumbers.find(b, from, to);
    }
    if (digits >= 11 && letters > 0) {
      found |= PupilNumbers.find(b, from, to);
    }
    if (digits >= 6 && letters >= 3) {
      found |= InsuranceNumbers.find(b, from, to);
    }
    if (digits >= 2 && letters >= 3) {
      found |= postcodes.find(b, from, to);
    }
    if (digits >= 4) {
      found |= birthDates.find(b, from, to);
    }
    if (letters >= 3) {
      found |= names.find(b, from, to);
    }
    return found;
  }
}
