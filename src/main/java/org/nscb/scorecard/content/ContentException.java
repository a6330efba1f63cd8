package org.nscb.scorecard.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.content.problems.Problem;

/**
 * The content has problems that a person can mend. Carries all of them; its message is ready to be
 * printed, grouped by file.
 */
public final class ContentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public ContentException(List<Problem> problems) {
    super(describe(problems));
    this.problems = List.copyOf(problems);
  }

  /** By file and line; never empty. */
  public List<Problem> problems() {
    return problems;
  }

  private static String describe(List<Problem> problems) {
    Map<String, StringBuilder> byFile = new LinkedHashMap<>();
    for (Problem problem : problems) {
      byFile
          .computeIfAbsent(problem.file(), file -> new StringBuilder())
          .append("  ")
          .append(problem.sentence())
          .append('\n');
    }
    StringBuilder text =
        new StringBuilder("Cannot use the content: ")
            .append(count(problems.size(), "problem"))
            .append(" in ")
            .append(count(byFile.size(), "file"))
            .append(". Mend ")
            .append(problems.size() == 1 ? "it" : "them")
            .append(" and run `scorecard check` again.\n");
    byFile.forEach((file, lines) -> text.append('\n').append(file).append('\n').append(lines));
    return text.toString().stripTrailing();
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
