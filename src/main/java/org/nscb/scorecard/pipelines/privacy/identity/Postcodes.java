package org.nscb.scorecard.pipelines.privacy.identity;

import static org.nscb.scorecard.pipelines.privacy.identity.Characters.isAsciiLetter;
import static org.nscb.scorecard.pipelines.privacy.identity.Characters.isDigit;
import static org.nscb.scorecard.pipelines.privacy.identity.Characters.upper;

import java.util.BitSet;
import org.nscb.scorecard.content.privacy.Detector;

/**
 * Full postcodes: an outward code of a real postcode area and an inward code (Royal Mail,
 * "Programmers' guide to the postcode address file"). An outward code or a sector alone is none. A
 * cell that is nothing but one, without a blank, could be a code of another kind and is counted.
 */
final class Postcodes {
  private static final String AREAS =
      "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E"
          + " EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA"
          + " LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA"
          + " SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR"
          + " WS WV YO ZE";
  private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";
  private static final String ORDINALS = "1st2nd3rd4th5th6th7th8th9th0th";
  private static final int ALPHABET = 27;
  private static final int NONE = -1;

  private final BitSet areas = new BitSet(ALPHABET * ALPHABET);

  Postcodes() {
    for (String area : AREAS.split(" ")) {
      areas.set(area(area.charAt(0), area.length() > 1 ? area.charAt(1) : '@'));
    }
  }

  int find(byte[] b, int from, int to) {
    for (int i = from; i + 5 <= to; i++) {
      if (isAsciiLetter(b[i]) && Characters.begins(b, i, from)) {
        int letters = isAsciiLetter(b[i + 1]) ? 2 : 1;
        int digit = i + letters;
        if (!isDigit(b[digit])
            || !areas.get(area(upper(b[i]), letters == 2 ? upper(b[i + 1]) : '@'))) {
          continue;
        }
        int end = end(b, i, digit + 1, from, to);
        if (end == NONE && digit + 1 < to && Characters.isWord(b, digit + 1, from)) {
          end = end(b, i, digit + 2, from, to);
        }
        if (end != NONE) {
          boolean lone = i == from && end == to && end - i <= 7 && isDigit(b[end - 3]);
          return lone && !hasGap(b, i, end)
              ? Found.candidate(Detector.POSTCODE) | Found.hit(Detector.POSTCODE)
              : Found.certain(Detector.POSTCODE);
        }
      }
    }
    return Found.NOTHING;
  }

  /** Where the postcode ends whose outward code ends here, or {@link #NONE}. */
  private static int end(byte[] b, int start, int outwardEnd, int from, int to) {
    int at = Characters.afterGap(b, outwardEnd, to);
    if (at + 3 > to
        || !isDigit(b[at])
        || INWARD.indexOf(upper(b[at + 1])) < 0
        || INWARD.indexOf(upper(b[at + 2])) < 0
        || !Characters.ends(b, at + 3, from, to)) {
      return NONE;
    }
    boolean section47 = outwardEnd - start == 3 && b[start + 1] == '4' && b[start + 2] == '7';
    boolean single = upper(b[start]) == 'S' && section47;
    boolean apart = at > outwardEnd;
    return single || apart && isOrdinal(b, at) ? NONE : at + 3;
  }

  /** The second S47 enquiry is no postcode: Sheffield has no such district, and 2nd is a word. */
  private static boolean isOrdinal(byte[] b, int at) {
    for (int i = 0; i < ORDINALS.length(); i += 3) {
      if (ORDINALS.charAt(i) == b[at]
          && ORDINALS.charAt(i + 1) == b[at + 1]
          && ORDINALS.charAt(i + 2) == b[at + 2]) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasGap(byte[] b, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isDigit(b[i]) && !isAsciiLetter(b[i])) {
        return true;
      }
    }
    return false;
  }

  private static int area(int first, int second) {
    return (first - '@') * ALPHABET + second - '@';
  }
}
