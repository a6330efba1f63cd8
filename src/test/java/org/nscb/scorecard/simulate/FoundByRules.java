package org.nscb.scorecard.simulate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nscb.scorecard.cin.check.CheckedReturn;
import org.nscb.scorecard.cin.check.ReturnCheck;
import org.nscb.scorecard.cin.rules.RuleBook;
import org.nscb.scorecard.cin.xml.ReturnSource;
import org.nscb.scorecard.simulate.census.CensusYear;

/** What the rules of the product find in a return. */
final class FoundByRules {

  static final RuleBook BOOK = RuleBook.read(Path.of(""));

  private FoundByRules() {}

  /** The cells that were pointed at, by rule and child: {@code 8805 NCC1234567}. */
  static Map<String, Set<String>> in(Path file, CensusYear year) throws IOException {
    Map<String, Set<String>> found = new TreeMap<>();
    try (CheckedReturn checked =
        new ReturnCheck(BOOK).check(ReturnSource.of(file), OptionalInt.of(year.form()))) {
      checked.returnIssues().forEach(rule -> found.put(rule.code() + " ", new TreeSet<>()));
      checked.forEachIssue(
          issue -> {
            String child = issue.childId() == null ? "" : issue.childId();
            found
                .computeIfAbsent(issue.rule().code() + " " + child, key -> new TreeSet<>())
                .add(issue.table() + "." + issue.field());
          });
    }
    return found;
  }
}
