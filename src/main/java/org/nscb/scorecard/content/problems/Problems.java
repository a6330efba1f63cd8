package org.nscb.scorecard.content.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects every problem of the content, so that all of them are told at once. */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

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
