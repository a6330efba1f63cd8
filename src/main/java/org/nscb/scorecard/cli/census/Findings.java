package org.nscb.scorecard.cli.census;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nscb.scorecard.cin.check.Issue;

/**
 * What of the issues a page shows: so many children of each rule, and the first children with all
 * their issues. The rest is in the files, however much it is.
 */
final class Findings {

  static final int CHILDREN_OF_A_RULE = 100;
  static final int MOST_ISSUES = 5000;

  /** A child and the cells that rules point at, in order. */
  record Child(long number, String id, List<Issue> issues) {}

  private final Map<String, Set<String>> childrenByRule = new HashMap<>();
  private final Map<Long, Child> children = new LinkedHashMap<>();
  private long shown;
  private long cells;
  private long lastChild = -1;
  private long childrenWithIssues;

  /** Takes the issues in the order of the children. */
  void add(Issue issue) {
    cells++;
    if (issue.childNumber() != lastChild) {
      lastChild = issue.childNumber();
      childrenWithIssues++;
    }
    Set<String> ofRule =
        childrenByRule.computeIfAbsent(issue.rule().code(), code -> new LinkedHashSet<>());
    if (issue.childNumber() > 0 && ofRule.size() < CHILDREN_OF_A_RULE) {
      ofRule.add(name(issue.childId(), issue.childNumber()));
    }
    if (shown < MOST_ISSUES || children.containsKey(issue.childNumber())) {
      shown++;
      children
          .computeIfAbsent(
              issue.childNumber(),
              number -> new Child(number, name(issue.childId(), number), new ArrayList<>()))
          .issues()
          .add(issue);
    }
  }

  private static String name(String id, long number) {
    if (number == 0) {
      return "The header";
    }
    return id == null ? "child " + number + " of the return, without an id" : id;
  }

  List<String> children(String rule) {
    return List.copyOf(childrenByRule.getOrDefault(rule, Set.of()));
  }

  List<Child> children() {
    return List.copyOf(children.values());
  }

  long childrenWithIssues() {
    return childrenWithIssues;
  }

  /** All cells that rules point at, shown or not. */
  long cells() {
    return cells;
  }
}
