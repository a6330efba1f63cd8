package org.nscb.scorecard.pipelines.privacy.identity;

/** Letters, digits and gaps in UTF-8. */
final class Characters {
  private static final byte LATIN_SYMBOLS = (byte) 0xC2;
  private static final byte PUNCTUATION = (byte) 0xE2;
  private static final byte LATIN_LETTERS = (byte) 0xC3;
  private static final byte NO_BREAK_SPACE = (byte) 0xA0;

  private Characters() {}

  static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  static boolean isAsciiLetter(byte b) {
    int lower = b | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  /** Whether the byte is of a letter, with or without accents, of which it may be a part. */
  static boolean isLetter(byte[] b, int at, int from) {
    return b[at] >= 0 ? isAsciiLetter(b[at]) : !isSymbol(b, at, from);
  }

  static boolean isWord(byte[] b, int at, int from) {
    return isDigit(b[at]) || isLetter(b, at, from);
  }

  /** Whether a word could begin here: what is before is neither letter nor digit. */
  static boolean begins(byte[] b, int at, int from) {
    return at == from || !isWord(b, at - 1, from);
  }

  /** Whether a word ends here. */
  static boolean ends(byte[] b, int at, int from, int to) {
    return at >= to || !isWord(b, at, from);
  }

  static boolean isCapital(byte[] b, int at, int to) {
    if (b[at] >= 0) {
      return b[at] >= 'A' && b[at] <= 'Z';
    }
    return b[at] == LATIN_LETTERS && at + 1 < to && (b[at + 1] & 0xFF) <= 0x9E;
  }

  /** The letter in lower case; other bytes as they are. */
  static byte lower(byte b) {
    return b >= 'A' && b <= 'Z' ? (byte) (b + 32) : b;
  }

  static byte upper(byte b) {
    return b >= 'a' && b <= 'z' ? (byte) (b - 32) : b;
  }

  /** How many digits stand here. */
  static int digits(byte[] b, int at, int to) {
    int end = at;
    while (end < to && isDigit(b[end])) {
      end++;
    }
    return end - at;
  }

  /** The place after blanks, dashes and points, at most three; the same place where is none. */
  static int afterGap(byte[] b, int at, int to) {
    int next = at;
    for (int i = 0; i < 3 && next < to; i++) {
      if (b[next] == ' ' || b[next] == '-' || b[next] == '.') {
        next++;
      } else if (isNoBreakSpace(b, next, to)) {
        next += 2;
      } else {
        break;
      }
    }
    return next;
  }

  static boolean isNoBreakSpace(byte[] b, int at, int to) {
    return b[at] == LATIN_SYMBOLS && at + 1 < to && b[at + 1] == NO_BREAK_SPACE;
  }

  /** A sign of Latin-1 or a typographic one: a no-break space, a dash, a curly quote. */
  private static boolean isSymbol(byte[] b, int at, int from) {
    if (b[at] == LATIN_SYMBOLS || b[at] == PUNCTUATION) {
      return true;
    }
    boolean second = at > from && (b[at - 1] == LATIN_SYMBOLS || b[at - 1] == PUNCTUATION);
    return second || at > from + 1 && b[at - 2] == PUNCTUATION;
  }
}
