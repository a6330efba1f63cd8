package org.nscb.scorecard.cin.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the rules find in a return: issues, each a rule with the cells that it points at together.
 * Written as {@code Table.Field + Table.Field#2}, where the number is that of the row in its table
 * and the first is not written; a rule of the whole return points at {@link #RETURN}.
 *
 * @param lines the issues in order, so that two may be compared and shown
 */
record Findings(List<String> lines) {

  static final String RETURN = "return";

  Findings {
    lines = lines.stream().sorted().toList();
  }

  /** What a case expects: {@code issues} of its own rule, {@code also} those of others. */
  static Findings expected(String rule, JsonNode issues, JsonNode also) {
    Stream<String> others =
        also.properties().stream().flatMap(other -> lines(other.getKey(), other.getValue()));
    return new Findings(Stream.concat(lines(rule, issues), others).toList());
  }

  private static Stream<String> lines(String rule, JsonNode issues) {
    return StreamSupport.stream(issues.spliterator(), false)
        .map(issue -> line(rule, Arrays.asList(issue.asText().split(" \\+ "))));
  }

  static String line(String rule, Collection<String> cells) {
    return rule + ": " + cells.stream().sorted().collect(Collectors.joining(" + "));
  }

  static String cell(String table, String field, long row) {
    return table + "." + field + (row == 1 ? "" : "#" + row);
  }

  /** These and those of the return as a whole. */
  Findings and(List<String> rulesOfTheReturn) {
    return new Findings(
        Stream.concat(
                lines.stream(), rulesOfTheReturn.stream().map(rule -> line(rule, List.of(RETURN))))
            .toList());
  }

  /** Whether a rule of the whole return is among them. */
  boolean areOfTheReturn() {
    return lines.stream().anyMatch(line -> line.endsWith(": " + RETURN));
  }

  Set<String> rules() {
    return lines.stream()
        .map(line -> line.substring(0, line.indexOf(':')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Cells of one rule without their rows. */
  Set<String> cells(String rule) {
    return lines.stream()
        .filter(line -> line.startsWith(rule + ": "))
        .flatMap(line -> Arrays.stream(line.substring(rule.length() + 2).split(" \\+ ")))
        .map(cell -> cell.replaceFirst("#.*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public String toString() {
    return lines.isEmpty() ? "nothing" : String.join("\n", lines);
  }
}
