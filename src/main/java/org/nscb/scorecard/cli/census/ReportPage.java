package org.nscb.scorecard.cli.census;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.nscb.scorecard.cin.check.CheckedReturn;
import org.nscb.scorecard.cin.check.Malformed;
import org.nscb.scorecard.cin.check.ReturnHeader;
import org.nscb.scorecard.cin.departures.Departure;
import org.nscb.scorecard.cin.rules.Rule.Type;
import org.nscb.scorecard.cin.tables.CensusTable;

/** The page that a person works through: one file, without script, that can be printed. */
final class ReportPage {

  private static final int MOST_MALFORMED = 500;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final String fileName;
  private final CheckedReturn checked;
  private final Findings findings;
  private final Html html;

  private ReportPage(String fileName, CheckedReturn checked, Findings findings, Html html) {
    this.fileName = fileName;
    this.checked = checked;
    this.findings = findings;
    this.html = html;
  }

  static void write(Path target, String fileName, CheckedReturn checked, Findings findings)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
      new ReportPage(fileName, checked, findings, new Html(out)).write();
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
    new ReportIssues(checked.counts(), findings, html).write();
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
            List.of("Children", Html.number(checked.read().children())),
            List.of("Episodes of need", rows(CensusTable.CIN_DETAILS)),
            List.of("Assessments", rows(CensusTable.ASSESSMENTS)),
            List.of("Section 47 enquiries", rows(CensusTable.SECTION_47)),
            List.of("Child in need plans", rows(CensusTable.CIN_PLAN_DATES)),
            List.of("Child protection plans", rows(CensusTable.CHILD_PROTECTION_PLANS)),
            List.of("Rules run", Html.number(checked.rules().size())),
            List.of("Errors", Html.number(errors)),
            List.of("Queries", Html.number(queries)),
            List.of("Children with an error or a query", Html.number(childrenWithIssues())),
            List.of("Departures from the schema", Html.number(departed())),
            List.of("Days that cannot be read", Html.number(checked.read().malformedDates()))));
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
    if (year < checked.rulesYear()) {
      html.element(
          "p class=\"note\"",
          ("The rules of %d are not known: it is checked by those of %d, the oldest that are, with"
                  + " the codes of its own year.")
              .formatted(year, checked.rulesYear()));
    }
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
                  ? ", the first " + Html.number(rows.size()) + "; all are in malformed.csv"
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
        Html.number(date.row()),
        Html.number(date.line()),
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
    return Html.number(checked.read().rows().getOrDefault(table, 0L));
  }
}
