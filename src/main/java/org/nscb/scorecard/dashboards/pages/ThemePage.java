package org.nscb.scorecard.dashboards.pages;

import java.util.List;
import org.nscb.scorecard.dashboards.figures.Figure;

/** A theme or any other page of figures: first the rows, if any, then the figures. */
public record ThemePage(
    Frame frame, String area, String lead, List<ThemeSummary> summaries, List<Section> sections) {

  public record Section(String title, String text, List<Figure> figures) {}
}
