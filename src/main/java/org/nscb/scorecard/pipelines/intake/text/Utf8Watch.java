package org.nscb.scorecard.pipelines.intake.text;

/**
 * Follows the bytes of a file above 127 and knows whether they are UTF-8, and whether they could be
 * Windows-1252. Remembers where each stopped to be true.
 */
final class Utf8Watch {
  /** Where something is in a file, both from 1. */
  record Place(long line, long column) {}

  private int expected;
  private int lowest = 0x80;
  private int highest = 0xBF;
  private boolean hasUtf8;
  private Place begun;
  private Place notUtf8;
  private Place not1252;
  private boolean mayBeControl;
  private Place control;
  private int controlCharacter;

  /** Whether a character is begun and not yet ended. */
  boolean isWithinCharacter() {
    return expected > 0;
  }

  /** A byte below 128 where the rest of a character was expected. */
  void interrupted() {
    expected = 0;
    fail(begun);
  }

  /** A byte from 128 to 255. */
  void take(int b, long line, long column) {
    if (not1252 == null && (b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D)) {
      not1252 = new Place(line, column);
    }
    if (expected > 0) {
      if (b < lowest || b > highest) {
        interrupted();
        return;
      }
      lowest = 0x80;
      highest = 0xBF;
      expected--;
      hasUtf8 |= expected == 0;
      if (mayBeControl && b < 0xA0 && control == null) {
        control = begun;
        controlCharacter = b;
      }
    } else {
      begin(b, line, column);
    }
  }

  /** The place of the first byte that is not UTF-8, or null. */
  Place notUtf8() {
    return notUtf8;
  }

  /** The place of the first control character of two bytes, U+0080 to U+009F, or null. */
  Place control() {
    return control;
  }

  int controlCharacter() {
    return controlCharacter;
  }

  /** Whether all is Windows-1252 and nothing speaks for UTF-8. */
  boolean canBeWindows1252() {
    return not1252 == null && !hasUtf8;
  }

  private void begin(int b, long line, long column) {
    lowest = 0x80;
    highest = 0xBF;
    begun = new Place(line, column);
    mayBeControl = b == 0xC2;
    if (b >= 0xC2 && b <= 0xDF) {
      expected = 1;
    } else if (b >= 0xE0 && b <= 0xEF) {
      expected = 2;
      lowest = b == 0xE0 ? 0xA0 : 0x80;
      highest = b == 0xED ? 0x9F : 0xBF;
    } else if (b >= 0xF0 && b <= 0xF4) {
      expected = 3;
      lowest = b == 0xF0 ? 0x90 : 0x80;
      highest = b == 0xF4 ? 0x8F : 0xBF;
    } else {
      fail(begun);
    }
  }

  private void fail(Place place) {
    if (notUtf8 == null) {
      notUtf8 = place;
    }
  }
}
