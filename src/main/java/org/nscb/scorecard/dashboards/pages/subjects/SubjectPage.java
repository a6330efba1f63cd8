package org.nscb.scorecard.dashboards.pages.subjects;

import java.util.List;
import org.nscb.scorecard.dashboards.figures.Figure;
import org.nscb.scorecard.dashboards.pages.Frame;
import org.nscb.scorecard.dashboards.pages.summaries.SummaryTable;

/**
 * A subject, or any other page of figures: first the rows, if any, then the figures.
 *
 * @param trail the index that it is in
 */
public record SubjectPage(
    Frame frame,
    Frame.Link trail,
    String area,
    String lead,
    List<SummaryTable> summaries,
    List<Section> sections) {

  public record Section(String title, String text, List<Figure> figures) {}
}
