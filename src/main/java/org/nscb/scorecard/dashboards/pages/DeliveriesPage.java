package org.nscb.scorecard.dashboards.pages;

import java.util.List;
import org.nscb.scorecard.dashboards.figures.FigureTable;

/**
 * What arrived, what was refused, what was quarantined.
 *
 * @param grids newest year first
 * @param listing says which files the table has
 */
public record DeliveriesPage(
    Frame frame,
    List<Total> totals,
    List<Grid> grids,
    IndicatorPage.Control sources,
    String listing,
    FigureTable table,
    String csvPath) {

  public record Total(String number, String label) {}

  /** A year of one agency: a row for each source, a column for each month. */
  public record Grid(String agency, String year, List<String> months, List<GridRow> rows) {}

  public record GridRow(String source, List<GridCell> cells) {}

  /**
   * @param words what the shape means, for those who cannot see it
   */
  public record GridCell(String shape, String words, String cssClass) {}
}
