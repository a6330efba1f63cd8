package org.nscb.scorecard.dashboards.pages.deliveries;

import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.dashboards.figures.FigureTable;
import org.nscb.scorecard.dashboards.pages.Frame;

/**
 * One delivery: what arrived, what was recognised, what became of its rows.
 *
 * @param standing one sentence: whether it counts, and what counts in its place
 * @param why it was refused or withdrawn; empty when it was not
 * @param recognised what was recognised and how, one sentence each
 * @param standingOut how far its rows stand out, one sentence each; empty where nobody asked
 * @param census what was found in a return of the census as a whole; empty for any other file
 * @param findings without rows when nothing was found
 * @param others the other files of the same month
 */
public record DeliveryPage(
    Frame frame,
    String heading,
    String standing,
    String why,
    List<Fact> facts,
    List<String> recognised,
    List<String> standingOut,
    Optional<CensusFindings> census,
    FigureTable findings,
    FigureTable others) {

  /**
   * @param sentence by which rules it was judged, and how much they found
   * @param rules those that are broken; without rows when none is
   * @param departures from the schema of the year; without rows when there is none
   */
  public record CensusFindings(String sentence, FigureTable rules, FigureTable departures) {}

  /**
   * @param path of the page that the text names; empty when there is none
   */
  public record Fact(String term, String text, String path) {

    Fact(String term, String text) {
      this(term, text, "");
    }
  }
}
