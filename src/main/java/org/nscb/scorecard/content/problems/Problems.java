package org.nscb.scorecard.content.problems;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Collects every problem of the content, so that all of them are told at once. Safe for the threads
 * that read content side by side.
 */
public final class Problems {

  private final List<Problem> found = new CopyOnWriteArrayList<>();

  public void add(Problem problem) {
    found.add(problem);
  }

  /** A problem of a file as a whole. */
  public void add(String file, String message, String mend) {
    found.add(new Problem(file, "", 0, message, mend));
  }

  /** All problems, by file and line. */
  public List<Problem> list() {
    return found.stream()
        .distinct()
        .sorted(
            Comparator.comparing(Problem::file)
                .thenComparing(Problem::line)
                .thenComparing(Problem::keyPath))
        .toList();
  }
}
