package org.nscb.scorecard.pipelines.unmapped;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The spellings of one column that no code matches. What is counted is bounded, for a column may
 * hold free text: the rarest spellings and those too long to be one are counted together.
 *
 * @param rows spelling to rows, at most {@link #MOST} of them
 * @param others rows with another spelling
 */
public record SpellingCounts(Map<String, Long> rows, long others) implements Serializable {
  /** How many spellings of a column are kept. */
  public static final int MOST = 1_000;

  /** Longer ones, in characters, are no spelling of a code. */
  public static final int LONGEST = 100;

  public SpellingCounts {
    rows = new TreeMap<>(rows);
  }

  public static SpellingCounts none() {
    return new SpellingCounts(Map.of(), 0);
  }

  /** Both together; the most frequent spellings stay. */
  public SpellingCounts plus(SpellingCounts other) {
    Map<String, Long> sum = new TreeMap<>(rows);
    other.rows.forEach((spelling, count) -> sum.merge(spelling, count, Long::sum));
    if (sum.size() <= MOST) {
      return new SpellingCounts(sum, others + other.others);
    }
    Map<String, Long> kept = new TreeMap<>();
    sum.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .forEach(e -> kept.put(e.getKey(), e.getValue()));
    return new SpellingCounts(kept, others + other.others + total(sum) - total(kept));
  }

  /** Rows with any of them; a row counts for each of its spellings. */
  long total() {
    return total(rows) + others;
  }

  private static long total(Map<String, Long> rows) {
    return rows.values().stream().mapToLong(Long::longValue).sum();
  }
}
