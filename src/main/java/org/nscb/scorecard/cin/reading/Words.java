package org.nscb.scorecard.cin.reading;

/**
 * Short texts that come again and again, such as codes, each as one string. A text that falls on
 * the place of another takes it, so that nothing grows.
 */
final class Words {
  private static final int LONGEST = 12;
  private static final int PLACES = 1 << 12;

  private final String[] words = new String[PLACES];

  String of(char[] chars, int from, int to) {
    int length = to - from;
    if (length > LONGEST) {
      return new String(chars, from, length);
    }
    int hash = length;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + chars[i];
    }
    int place = (hash ^ hash >>> 12) & PLACES - 1;
    String word = words[place];
    if (word == null || !isWritten(word, chars, from, length)) {
      word = new String(chars, from, length);
      words[place] = word;
    }
    return word;
  }

  private static boolean isWritten(String word, char[] chars, int from, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != chars[from + i]) {
        return false;
      }
    }
    return true;
  }
}
