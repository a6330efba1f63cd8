package org.nscb.scorecard.warehouse;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

/** The known name that was probably meant. */
final class Nearest {
  private Nearest() {}

  static String advice(String seen, Collection<String> some, Collection<String> others) {
    Set<String> known = new LinkedHashSet<>(some);
    known.addAll(others);
    return known.stream()
        .min(Comparator.comparingInt(name -> distance(seen, name)))
        .filter(name -> distance(seen, name) <= Math.max(3, seen.length() / 4))
        .map(name -> "Did you mean " + name + "?")
        .orElse("Correct the name, or add the model.");
  }

  /** Edits that turn one word into the other (Levenshtein). */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        current[j] =
            Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
