package org.nscb.scorecard.pipelines.unmapped;

import java.util.HashMap;
import java.util.Map;

/** Counts the spellings of one column while rows are read. */
public final class SpellingTally {
  private final Map<String, Long> rows = new HashMap<>();
  private long others;

  public void add(String spelling) {
    if (rows.containsKey(spelling)
        || (rows.size() < SpellingCounts.MOST && spelling.length() <= SpellingCounts.LONGEST)) {
      rows.merge(spelling, 1L, Long::sum);
    } else {
      others++;
    }
  }

  public boolean isEmpty() {
    return rows.isEmpty() && others == 0;
  }

  public SpellingCounts counts() {
    return new SpellingCounts(rows, others);
  }
}
