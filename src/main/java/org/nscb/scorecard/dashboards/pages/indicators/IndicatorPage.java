package org.nscb.scorecard.dashboards.pages.indicators;

import java.util.List;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.dashboards.figures.Figure;
import org.nscb.scorecard.dashboards.figures.FigureTable;
import org.nscb.scorecard.dashboards.pages.Control;
import org.nscb.scorecard.dashboards.pages.Frame;
import org.nscb.scorecard.release.read.Lineage;

/**
 * Everything about one indicator.
 *
 * @param controls the form that changes what is shown; its state is the address
 * @param belongings its domain, priorities and owner, and the rows of the plan that it speaks to
 * @param facts what bounds its values and what is wanted of it
 * @param trend the recent trend in a sentence; empty where the figure is no series of years
 * @param comparison the area beside its comparators in words; empty where there are none
 * @param deliveries the files that the latest figure rests on
 */
public record IndicatorPage(
    Frame frame,
    Indicator indicator,
    Frame.Link theme,
    String polarity,
    Figure figure,
    List<Control> controls,
    List<Belonging> belongings,
    List<Fact> facts,
    String trend,
    List<String> comparison,
    Lineage lineage,
    String deliveriesText,
    FigureTable deliveries,
    List<Frame.Link> deliveryLinks) {

  /**
   * @param links those without a path are words alone
   */
  public record Belonging(String name, List<Frame.Link> links) {}

  public record Fact(String name, String sentence) {}
}
