package org.nscb.scorecard.cli.census;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nscb.scorecard.cin.check.CheckedReturn;
import org.nscb.scorecard.cin.check.Issue;
import org.nscb.scorecard.cin.check.RuleCount;
import org.nscb.scorecard.cin.departures.Departure;
import org.nscb.scorecard.cin.rules.Rule;
import org.nscb.scorecard.release.text.CsvFile;

/** Writes what was found as files for a spreadsheet. */
final class IssueFiles {

  /** Not one of the DfE's rules: a day that cannot be read, and is missing for them. */
  static final String MALFORMED = "D001";

  private static final String MALFORMED_MESSAGE =
      "This is no day that can be read, so the rules take it as missing. Write it as yyyy-MM-dd.";

  private final Path folder;
  private final CheckedReturn checked;

  IssueFiles(Path folder, CheckedReturn checked) {
    this.folder = folder;
    this.checked = checked;
  }

  /** Every issue once, on its way to the file handed on as well. */
  void write(Consumer<Issue> alongside) throws IOException {
    issues(alongside);
    returnIssues();
    summary();
    departures();
    malformed();
  }

  private void issues(Consumer<Issue> alongside) throws IOException {
    file(
        "issues.csv",
        List.of("issue_id", "rule", "type", "child", "table", "field", "row", "value", "message"),
        row ->
            checked.forEachIssue(
                issue -> {
                  row.accept(
                      Stream.of(
                          issue.issueId(),
                          issue.rule().code(),
                          issue.rule().type().word(),
                          issue.childId(),
                          issue.table(),
                          issue.field(),
                          issue.row(),
                          issue.value(),
                          issue.rule().message()));
                  alongside.accept(issue);
                }));
  }

  private void returnIssues() throws IOException {
    file(
        "return_issues.csv",
        List.of("rule", "type", "message", "what_to_do"),
        row ->
            checked
                .returnIssues()
                .forEach(
                    rule ->
                        row.accept(
                            Stream.of(
                                rule.code(), rule.type().word(), rule.message(), rule.mend()))));
  }

  /** Every rule that was run, those that nothing breaks among them. */
  private void summary() throws IOException {
    Map<Rule, RuleCount> counts = new HashMap<>();
    checked.counts().forEach(count -> counts.put(count.rule(), count));
    file(
        "summary.csv",
        List.of("rule", "type", "module", "issues", "children", "message", "what_to_do"),
        row -> {
          for (Rule rule : checked.rules()) {
            RuleCount count = counts.getOrDefault(rule, new RuleCount(rule, 0, 0));
            row.accept(
                Stream.of(
                    rule.code(),
                    rule.type().word(),
                    rule.module().title(),
                    count.issues(),
                    count.children(),
                    rule.message(),
                    rule.mend()));
          }
        });
  }

  private void departures() throws IOException {
    file(
        "departures.csv",
        List.of("element", "within", "count", "lines", "message"),
        row -> {
          for (Departure departure : checked.read().departures()) {
            row.accept(
                Stream.of(
                    departure.element(),
                    departure.within(),
                    departure.count(),
                    departure.lines().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")),
                    departure.kind().what() + ". " + departure.kind().mend()));
          }
        });
  }

  private void malformed() throws IOException {
    file(
        "malformed.csv",
        List.of("rule", "child", "table", "field", "row", "line", "value", "message"),
        row ->
            checked.forEachMalformed(
                date ->
                    row.accept(
                        Stream.of(
                            MALFORMED,
                            date.childId(),
                            date.table(),
                            date.field(),
                            date.row(),
                            date.line(),
                            date.value(),
                            MALFORMED_MESSAGE))));
  }

  private void file(String name, List<String> headers, Consumer<Consumer<Stream<?>>> rows)
      throws IOException {
    try (CsvFile file = new CsvFile(folder.resolve(name))) {
      file.write(headers);
      rows.accept(
          cells -> {
            try {
              file.write(cells.map(cell -> CsvFile.safe(Objects.toString(cell, ""))).toList());
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      file.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
