package org.nscb.scorecard.dashboards.pages;

import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.pages.Site;
import org.nscb.scorecard.dashboards.pages.Frame.AssetUrls;
import org.nscb.scorecard.dashboards.pages.Frame.Link;

/** Makes the frame of a page: navigation, notice and release are the same on all of them. */
public final class FrameMaker {

  private static final String INVENTED =
      "Demonstration. The monthly extracts are invented: no child in them is real. What they say of"
          + " an agency is invented too and says nothing of the agency named. Official statistics"
          + " are real, and marked as such.";

  private final Content content;
  private final AssetUrls assets;
  private final String release;

  /**
   * @param release one sentence; empty when there is no release
   */
  public FrameMaker(Content content, AssetUrls assets, String release) {
    this.content = content;
    this.assets = assets;
    this.release = release;
  }

  public Frame frame(String title, String current) {
    Site site = content.site();
    return new Frame(
        title,
        site.boardName(),
        site.boardShortName(),
        current,
        navigation(),
        assets,
        site.invented() ? INVENTED : "",
        release);
  }

  private static List<Link> navigation() {
    List<Link> links = new ArrayList<>();
    links.add(new Link("/", "Overview"));
    links.add(new Link("/delivery-plan", "Delivery plan"));
    for (SubjectKind kind : SubjectKind.values()) {
      links.add(new Link(kind.path(), kind.title()));
    }
    links.add(new Link("/agencies", "Agencies"));
    links.add(new Link("/case-reviews", "Case reviews"));
    links.add(new Link("/deliveries", "Deliveries"));
    links.add(new Link("/method", "Method"));
    links.add(new Link("/about", "About"));
    return links;
  }
}
