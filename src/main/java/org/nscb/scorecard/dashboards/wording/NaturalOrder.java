package org.nscb.scorecard.dashboards.wording;

import java.util.Comparator;

/** Codes in the order in which people count: F2 before F10. */
public enum NaturalOrder implements Comparator<String> {
  INSTANCE;

  @Override
  public int compare(String a, String b) {
    int byLetters = letters(a).compareTo(letters(b));
    return byLetters != 0 ? byLetters : Long.compare(number(a), number(b));
  }

  private static String letters(String code) {
    return code.replaceAll("\\d", "");
  }

  private static long number(String code) {
    String digits = code.replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }
}
