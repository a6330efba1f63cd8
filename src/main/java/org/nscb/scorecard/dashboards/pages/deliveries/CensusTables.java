package org.nscb.scorecard.dashboards.pages.deliveries;

import java.util.List;
import java.util.function.Function;
import org.nscb.scorecard.dashboards.figures.FigureTable;
import org.nscb.scorecard.dashboards.figures.FigureTable.Cell;
import org.nscb.scorecard.dashboards.figures.FigureTable.Column;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveryPage.CensusFindings;
import org.nscb.scorecard.dashboards.wording.Numbers;
import org.nscb.scorecard.release.read.DeliveryFinding;

/** What the rules of the census found in a return, and how it departs from the schema. */
final class CensusTables {
  private static final String ERROR = "rule_error";
  private static final String QUERY = "rule_query";
  private static final String DEPARTURE = "departure";

  private CensusTables() {}

  static boolean shows(String kind) {
    return List.of(ERROR, QUERY, DEPARTURE).contains(kind);
  }

  static CensusFindings of(String sentence, List<DeliveryFinding> findings) {
    return new CensusFindings(sentence, rules(findings), departures(findings));
  }

  private static FigureTable rules(List<DeliveryFinding> findings) {
    return new FigureTable(
        List.of(
            Column.words("rule", "Rule"),
            Column.words("sentence", "What is wrong"),
            Column.words("type", "Type"),
            Column.number("issues", "Issues")),
        rows(
            findings,
            List.of(ERROR, QUERY),
            f ->
                List.of(
                    Cell.of(f.name()),
                    Cell.of(f.sentence()),
                    Cell.of(f.kind().equals(ERROR) ? "error" : "query"),
                    count(f))));
  }

  private static FigureTable departures(List<DeliveryFinding> findings) {
    return new FigureTable(
        List.of(Column.words("sentence", "What departs"), Column.number("times", "Times")),
        rows(findings, List.of(DEPARTURE), f -> List.of(Cell.of(f.sentence()), count(f))));
  }

  private static List<List<Cell>> rows(
      List<DeliveryFinding> findings,
      List<String> kinds,
      Function<DeliveryFinding, List<Cell>> row) {
    return findings.stream().filter(f -> kinds.contains(f.kind())).map(row).toList();
  }

  private static Cell count(DeliveryFinding finding) {
    return new Cell(Numbers.count(finding.rows()), Numbers.plainCount(finding.rows()));
  }
}
