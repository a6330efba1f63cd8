package org.nscb.scorecard.pipelines.intake.text;

import java.util.Optional;
import org.nscb.scorecard.pipelines.cells.Encoding;

/**
 * Whether a text is Unicode in units of two or four bytes, by its byte order mark, or by its zero
 * bytes where these leave no doubt: letters of English have one in each unit, always in the same
 * half, and no other text has any.
 */
final class UnicodeForm {

  private UnicodeForm() {}

  /**
   * UTF-16 of either order, or empty for a text of single bytes.
   *
   * @throws UnreadableException for UTF-32
   */
  static Optional<Encoding> of(byte[] head) throws UnreadableException {
    if (isUtf32(head)) {
      throw new UnreadableException("it is UTF-32. Save it as CSV UTF-8 and send it again.");
    }
    if (starts(head, 0xFF, 0xFE)) {
      return Optional.of(Encoding.UTF_16_LITTLE_ENDIAN);
    }
    if (starts(head, 0xFE, 0xFF)) {
      return Optional.of(Encoding.UTF_16_BIG_ENDIAN);
    }
    int units = head.length / 2;
    int first = zeros(head, 0);
    int second = zeros(head, 1);
    if (units > 1 && first == 0 && second * 2 > units) {
      return Optional.of(Encoding.UTF_16_LITTLE_ENDIAN);
    }
    return units > 1 && second == 0 && first * 2 > units
        ? Optional.of(Encoding.UTF_16_BIG_ENDIAN)
        : Optional.empty();
  }

  private static boolean isUtf32(byte[] head) {
    if (starts(head, 0xFF, 0xFE, 0, 0) || starts(head, 0, 0, 0xFE, 0xFF)) {
      return true;
    }
    return head.length >= 8 && (isAsciiOfFour(head, 0) || isAsciiOfFour(head, 3));
  }

  /** Whether the first two units of four bytes are zero but for one byte. */
  private static boolean isAsciiOfFour(byte[] head, int letter) {
    for (int i = 0; i < 8; i++) {
      if ((head[i] != 0) != (i % 4 == letter)) {
        return false;
      }
    }
    return true;
  }

  private static boolean starts(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static int zeros(byte[] head, int from) {
    int zeros = 0;
    for (int i = from; i < head.length; i += 2) {
      zeros += head[i] == 0 ? 1 : 0;
    }
    return zeros;
  }
}
