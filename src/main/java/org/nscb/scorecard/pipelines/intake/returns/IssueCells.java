package org.nscb.scorecard.pipelines.intake.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.cin.check.CheckedReturn;
import org.nscb.scorecard.cin.check.Issue;
import org.nscb.scorecard.cin.rules.Rule;

/** What the rules found in a return as a table of it: where, and never what stands there. */
final class IssueCells {
  static final List<String> HEADERS =
      List.of(
          RowCells.LINE,
          RowCells.CHILD,
          "child_number",
          "row_number",
          "issue_id",
          "cell",
          "rule",
          "rule_type",
          "table_name",
          "field_name");

  private final List<String> headers;
  private final CopyWriter copy;
  private final Map<String, Integer> cells = new HashMap<>();

  private IssueCells(List<String> headers, CopyWriter copy) {
    this.headers = headers;
    this.copy = copy;
  }

  static void write(CheckedReturn checked, CopyFolder folder) throws IOException {
    List<String> headers = folder.headers().get(CopyFolder.ISSUES);
    if (headers == null) {
      return;
    }
    try (CopyWriter copy = folder.writer(CopyFolder.ISSUES, 0)) {
      IssueCells issues = new IssueCells(headers, copy);
      checked.returnIssues().forEach(issues::ofReturn);
      checked.forEachIssue(issues::ofRow);
      copy.finish();
    }
  }

  private void ofReturn(Rule rule) {
    row(
        Map.of(
            RowCells.LINE,
            "1",
            "issue_id",
            rule.code(),
            "cell",
            "1",
            "rule",
            rule.code(),
            "rule_type",
            rule.type().word(),
            "table_name",
            rule.module().title()));
  }

  private void ofRow(Issue issue) {
    Map<String, String> texts = new HashMap<>();
    texts.put(RowCells.LINE, Long.toString(issue.line()));
    texts.put(RowCells.CHILD, issue.childId());
    texts.put("child_number", issue.childNumber() == 0 ? null : Long.toString(issue.childNumber()));
    texts.put("row_number", Long.toString(issue.row()));
    texts.put("issue_id", issue.issueId());
    texts.put("cell", Integer.toString(cells.merge(issue.issueId(), 1, Integer::sum)));
    texts.put("rule", issue.rule().code());
    texts.put("rule_type", issue.rule().type().word());
    texts.put("table_name", issue.table());
    texts.put("field_name", issue.field());
    row(texts);
  }

  private void row(Map<String, String> texts) {
    headers.forEach(header -> copy.cell(texts.get(header)));
    try {
      copy.endRow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
