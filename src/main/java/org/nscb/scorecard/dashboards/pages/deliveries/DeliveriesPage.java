package org.nscb.scorecard.dashboards.pages.deliveries;

import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.dashboards.figures.FigureTable;
import org.nscb.scorecard.dashboards.pages.Control;
import org.nscb.scorecard.dashboards.pages.Frame;
import org.nscb.scorecard.dashboards.pages.Frame.Link;

/**
 * What arrived, what was refused, what was quarantined.
 *
 * @param grid what arrived in a year; empty while no extract has
 * @param years the other years, newest first
 * @param refusals why listed files were refused; empty when none was
 * @param checks how many checks found something, in a sentence
 * @param found what they found; without rows when it is nothing
 * @param across what deliveries say of each other; without rows when it is nothing
 * @param listing says which files the table has
 */
public record DeliveriesPage(
    Frame frame,
    List<Total> totals,
    Optional<Grid> grid,
    List<Link> years,
    String checks,
    FigureTable found,
    FigureTable across,
    Control sources,
    List<Refusal> refusals,
    String listing,
    FigureTable table,
    String csvPath) {

  public record Total(String number, String label) {}

  /**
   * @param what source, period and agency of the file
   * @param why as the load said it
   */
  public record Refusal(String file, String path, String what, String why) {}

  /** A year: a column for each month. */
  public record Grid(String year, List<String> months, List<GridGroup> groups) {}

  /** The sources of one agency, a row each. */
  public record GridGroup(String agency, String path, List<GridRow> rows) {}

  public record GridRow(String source, List<GridCell> cells) {}

  /**
   * @param words what the shape means, for those who cannot see it
   * @param path of the page of the delivery; empty when there is none
   */
  public record GridCell(String shape, String words, String cssClass, String path) {}
}
