package org.nscb.scorecard.cli.census;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.nscb.scorecard.cin.check.Issue;
import org.nscb.scorecard.cin.check.RuleCount;
import org.nscb.scorecard.cin.rules.Rule;

/** The parts of the page that are worked through: what is wrong by rule, and by child. */
final class ReportIssues {

  private final List<RuleCount> counts;
  private final Findings findings;
  private final Html html;

  ReportIssues(List<RuleCount> counts, Findings findings, Html html) {
    this.counts =
        counts.stream()
            .sorted(
                Comparator.comparing((RuleCount count) -> count.rule().type())
                    .thenComparing(RuleCount::issues, Comparator.reverseOrder()))
            .toList();
    this.findings = findings;
    this.html = html;
  }

  void write() throws IOException {
    byRule();
    byChild();
  }

  private void byRule() throws IOException {
    html.raw("<section aria-labelledby=\"rules\">\n<h2 id=\"rules\">By rule</h2>\n");
    if (counts.isEmpty()) {
      html.element("p", "No rule is broken.");
    } else {
      html.index(
          "Rules that are broken, errors first",
          "rule-",
          List.of("rule", "type", "issues", "children", "what is wrong"),
          counts.stream()
              .map(
                  count ->
                      List.of(
                          count.rule().code(),
                          count.rule().type().word(),
                          Html.number(count.issues()),
                          Html.number(count.children()),
                          count.rule().message()))
              .toList());
    }
    for (RuleCount count : counts) {
      rule(count);
    }
    html.raw("</section>\n");
  }

  private void rule(RuleCount count) throws IOException {
    Rule rule = count.rule();
    html.raw("<details><summary>")
        .text(rule.code() + ", " + rule.type().word() + ": " + rule.message())
        .raw("</summary>\n")
        .raw("<p id=\"rule-" + rule.code() + "\"><strong>What to do:</strong> ")
        .text(rule.mend())
        .raw("</p>\n");
    List<String> children = findings.children(rule.code());
    if (rule.isOfReturn()) {
      html.element("p", "It concerns the return as a whole.");
    } else if (!children.isEmpty()) {
      html.raw("<p>").text(Html.number(count.children()) + " children: ");
      html.text(String.join(", ", children));
      long more = count.children() - children.size();
      html.text(more > 0 ? " and " + Html.number(more) + " more, in issues.csv." : ".")
          .raw("</p>\n");
    }
    html.raw("</details>\n");
  }

  private void byChild() throws IOException {
    List<Findings.Child> shown = findings.children();
    html.raw("<section aria-labelledby=\"children\">\n<h2 id=\"children\">By child</h2>\n");
    if (shown.isEmpty()) {
      html.element("p", "No rule points at a child.");
    }
    long more = findings.childrenWithIssues() - shown.size();
    if (more > 0) {
      html.element(
          "p class=\"note\"",
          ("The first %s are here; the other %s are in issues.csv beside this page, with all %s"
                  + " cells that rules point at.")
              .formatted(
                  Html.number(shown.size()), Html.number(more), Html.number(findings.cells())));
    }
    for (Findings.Child child : shown) {
      html.raw("<details><summary>").text(child.id() + ": " + ofRules(child)).raw("</summary>\n");
      html.table(
          "What the rules point at: " + child.id(),
          List.of("issue", "what is wrong", "table", "field", "row", "line", "value"),
          child.issues().stream().map(ReportIssues::cells).toList());
      html.raw("</details>\n");
    }
    html.raw("</section>\n");
  }

  private static String ofRules(Findings.Child child) {
    return String.join(
        ", ", child.issues().stream().map(issue -> issue.rule().code()).distinct().toList());
  }

  private static List<String> cells(Issue issue) {
    return List.of(
        issue.issueId(),
        issue.rule().message(),
        issue.table(),
        issue.field(),
        Html.number(issue.row()),
        Html.number(issue.line()),
        Objects.toString(issue.value(), "(empty)"));
  }
}
