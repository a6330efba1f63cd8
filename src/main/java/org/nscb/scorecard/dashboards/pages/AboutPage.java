package org.nscb.scorecard.dashboards.pages;

import java.util.Comparator;
import java.util.List;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.pages.Site.Theme;
import org.nscb.scorecard.dashboards.pages.Frame.Link;
import org.nscb.scorecard.dashboards.wording.NaturalOrder;

/** What the scorecard is, whose it is, and which indicators it has. */
public record AboutPage(Frame frame, String area, List<String> priorities, List<Link> indicators) {

  public static AboutPage of(Content content, FrameMaker frames) {
    return new AboutPage(
        frames.frame("About", "/about"),
        content.site().area().name(),
        content.site().priorities().stream().map(Theme::title).toList(),
        content.indicators().values().stream()
            .sorted(Comparator.comparing(Indicator::code, NaturalOrder.INSTANCE))
            .map(i -> new Link("/indicators/" + i.id(), i.code() + " " + i.title()))
            .toList());
  }
}
