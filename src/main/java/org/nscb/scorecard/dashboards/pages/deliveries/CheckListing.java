package org.nscb.scorecard.dashboards.pages.deliveries;

import java.util.List;
import org.nscb.scorecard.dashboards.figures.FigureTable;
import org.nscb.scorecard.dashboards.figures.FigureTable.Cell;
import org.nscb.scorecard.dashboards.figures.FigureTable.Column;
import org.nscb.scorecard.dashboards.wording.Numbers;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.CheckFinding;

/** What the checks of the warehouse found, for the page of deliveries. */
final class CheckListing {

  private final List<CheckFinding> all;
  private final List<CheckFinding> found;

  CheckListing(List<CheckFinding> all) {
    this.all = all;
    this.found = all.stream().filter(c -> c.rows() > 0).toList();
  }

  String sentence() {
    String checks = Words.counted(all.size(), "check", "checks");
    return found.isEmpty()
        ? "%s looked at what was accepted when this release was made, and found nothing."
            .formatted(checks)
        : "%s looked at what was accepted when this release was made; %s of them found something. A warning stops nothing: the rows are counted as its sentence says."
            .formatted(checks, Numbers.count(found.size()));
  }

  FigureTable table() {
    return new FigureTable(
        List.of(
            Column.words("sentence", "What was found"),
            Column.words("severity", "Severity"),
            Column.number("rows", "Rows"),
            Column.words("name", "Check")),
        found.stream().map(CheckListing::row).toList());
  }

  private static List<Cell> row(CheckFinding check) {
    return List.of(
        Cell.of(check.sentence()),
        new Cell(check.severity().equals("warn") ? "warning" : "failure", check.severity()),
        new Cell(Numbers.count(check.rows()), Numbers.plainCount(check.rows())),
        Cell.of(check.name()));
  }
}
