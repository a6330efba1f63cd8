package org.nscb.scorecard.dashboards.wording;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Finds what a reader may have meant. */
public final class NearestNames {

  private NearestNames() {}

  /** The things whose names need the fewest letters changed, nearest first. */
  public static <T> List<T> of(String asked, List<T> things, Function<T, String> name, int most) {
    return things.stream()
        .sorted(Comparator.comparingInt(t -> distance(asked, name.apply(t))))
        .limit(most)
        .toList();
  }

  /** Levenshtein's distance. */
  static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(previous[j], row[j - 1]));
      }
      previous = row;
    }
    return previous[b.length()];
  }
}
