package org.nscb.scorecard.cli.census;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.nscb.scorecard.cin.check.CheckedReturn;
import org.nscb.scorecard.cin.check.Issue;
import org.nscb.scorecard.cin.check.Malformed;
import org.nscb.scorecard.cin.check.ReturnHeader;
import org.nscb.scorecard.cin.check.RuleCount;
import org.nscb.scorecard.cin.departures.Departure;
import org.nscb.scorecard.cin.rules.Rule;
import org.nscb.scorecard.cin.rules.Rule.Type;
import org.nscb.scorecard.cin.rules.RuleBook.Years;
import org.nscb.scorecard.cin.tables.CensusTable;

/** The page that a person works through: one file, without script, that can be printed. */
final class ReportPage {

  private static final int MOST_MALFORMED = 500;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final String fileName;
  private final CheckedReturn checked;
  private final Findings findings;
  private final List<RuleCount> counts;
  private final Years years;
  private final Html html;

  private ReportPage(
      String fileName, CheckedReturn checked, Findings findings, Years years, Html html) {
    this.fileName = fileName;
    this.checked = checked;
    this.findings = findings;
    this.counts =
        checked.counts().stream()
            .sorted(
                Comparator.comparing((RuleCount count) -> count.rule().type())
                    .thenComparing(RuleCount::issues, Comparator.reverseOrder()))
            .toList();
    this.years = years;
    this.html = html;
  }

  static void write(
      Path target, String fileName, CheckedReturn checked, Findings findings, Years years)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
      new ReportPage(fileName, checked, findings, years, new Html(out)).write();
    }
  }

  private void write() throws IOException {
    String title = "Children in Need census " + checked.read().year() + ": what the rules found";
    html.raw("<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .element("title", title)
        .raw("<style>\n" + ReportStyle.CSS + "</style>\n</head>\n<body>\n<main>\n")
        .element("h1", title);
    overview();
    rules();
    children();
    departures();
    malformed();
    html.raw("</main>\n</body>\n</html>\n");
  }

  private void overview() throws IOException {
    ReturnHeader header = checked.header();
    long errors = checked.count(Type.ERROR);
    long queries = checked.count(Type.QUERY);
    html.raw("<p class=\"verdict\">").text(verdict(errors, queries)).raw("</p>\n");
    notes(header);
    html.facts(
        List.of(
            List.of("File", fileName),
            List.of("Local authority", Objects.toString(header.authority(), "not said")),
            List.of("Software", Objects.toString(header.software(), "not said")),
            List.of(
                "Census year",
                DAY.format(header.periodStart()) + " to " + DAY.format(header.referenceDate())),
            List.of("Children", number(checked.read().children())),
            List.of("Episodes of need", rows(CensusTable.CIN_DETAILS)),
            List.of("Assessments", rows(CensusTable.ASSESSMENTS)),
            List.of("Section 47 enquiries", rows(CensusTable.SECTION_47)),
            List.of("Child in need plans", rows(CensusTable.CIN_PLAN_DATES)),
            List.of("Child protection plans", rows(CensusTable.CHILD_PROTECTION_PLANS)),
            List.of("Rules run", number(checked.rules().size())),
            List.of("Errors", number(errors)),
            List.of("Queries", number(queries)),
            List.of("Children with an error or a query", number(childrenWithIssues())),
            List.of("Departures from the schema", number(departed())),
            List.of("Days that cannot be read", number(checked.read().malformedDates()))));
  }

  private static String verdict(long errors, long queries) {
    if (errors > 0) {
      return "This return has errors. They must be put right before it can be sent; each query must"
          + " be put right or answered with a reason.";
    }
    return queries > 0
        ? "This return has no errors. Each query must be put right or answered with a reason."
        : "The rules find nothing wrong with this return.";
  }

  private void notes(ReturnHeader header) throws IOException {
    int year = checked.read().year();
    if (!String.valueOf(year).equals(header.year())) {
      html.element(
          "p class=\"note\"",
          "It is checked by the schema and the rules of %d, and its header says %s."
              .formatted(year, Objects.toString(header.year(), "no year")));
    }
    if (year < years.oldestRules()) {
      html.element(
          "p class=\"note\"",
          ("The rules of %d are not known: it is checked by those of %d, the oldest that are, with"
                  + " the codes of its own year.")
              .formatted(year, years.oldestRules()));
    }
  }

  private void rules() throws IOException {
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
                          number(count.issues()),
                          number(count.children()),
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
      html.raw("<p>").text(number(count.children()) + " children: ");
      html.text(String.join(", ", children));
      long more = count.children() - children.size();
      html.text(more > 0 ? " and " + number(more) + " more, in issues.csv." : ".").raw("</p>\n");
    }
    html.raw("</details>\n");
  }

  private void children() throws IOException {
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
              .formatted(number(shown.size()), number(more), number(findings.cells())));
    }
    for (Findings.Child child : shown) {
      html.raw("<details><summary>").text(child.id() + ": " + ofRules(child)).raw("</summary>\n");
      html.table(
          "What the rules point at: " + child.id(),
          List.of("issue", "what is wrong", "table", "field", "row", "line", "value"),
          child.issues().stream().map(ReportPage::cells).toList());
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
        number(issue.row()),
        number(issue.line()),
        Objects.toString(issue.value(), "(empty)"));
  }

  private void departures() throws IOException {
    html.raw("<section aria-labelledby=\"departures\">\n")
        .raw("<h2 id=\"departures\">Departures from the schema</h2>\n");
    List<Departure> departures = checked.read().departures();
    if (departures.isEmpty()) {
      html.element("p", "The file is as the schema of its year asks.");
    } else {
      html.raw("<ul>\n");
      for (Departure departure : departures) {
        html.element("li", departure.sentence());
      }
      html.raw("</ul>\n");
    }
    html.raw("</section>\n");
  }

  private void malformed() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    checked.forEachMalformed(
        date -> {
          if (rows.size() < MOST_MALFORMED) {
            rows.add(cells(date));
          }
        });
    html.raw("<section aria-labelledby=\"malformed\">\n")
        .raw("<h2 id=\"malformed\">Days that cannot be read</h2>\n");
    if (rows.isEmpty()) {
      html.element("p", "Every day can be read.");
    } else {
      html.element(
          "p",
          "The rules take them as missing, so one of these can be the cause of what they found."
              + " Write days as yyyy-MM-dd.");
      html.table(
          "Days that cannot be read"
              + (checked.read().malformedDates() > rows.size()
                  ? ", the first " + number(rows.size()) + "; all are in malformed.csv"
                  : ""),
          List.of("child", "table", "field", "row", "line", "value"),
          rows);
    }
    html.raw("</section>\n");
  }

  private static List<String> cells(Malformed date) {
    return List.of(
        Objects.toString(date.childId(), "none"),
        date.table(),
        date.field(),
        number(date.row()),
        number(date.line()),
        date.value());
  }

  private long childrenWithIssues() {
    boolean header =
        findings.children().stream().findFirst().filter(child -> child.number() == 0).isPresent();
    return findings.childrenWithIssues() - (header ? 1 : 0);
  }

  private long departed() {
    return checked.read().departures().stream().mapToLong(Departure::count).sum();
  }

  private String rows(CensusTable table) {
    return number(checked.read().rows().getOrDefault(table, 0L));
  }

  private static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }
}
