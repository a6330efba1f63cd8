package org.nscb.scorecard.dashboards.answers;

import java.util.function.Function;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.dashboards.figures.FigureTable;
import org.nscb.scorecard.dashboards.figures.ProvenanceMaker;
import org.nscb.scorecard.dashboards.pages.Frame.AssetUrls;
import org.nscb.scorecard.dashboards.pages.FrameMaker;
import org.nscb.scorecard.dashboards.serving.Asked;
import org.nscb.scorecard.dashboards.serving.Rendered;
import org.nscb.scorecard.dashboards.serving.Templates;
import org.nscb.scorecard.release.read.ReleaseReader;

/** Fills the template of a page with what a release has for it. */
public final class ReleasePages {

  private final Content content;
  private final Templates templates;
  private final AssetUrls assets;

  public ReleasePages(Content content, Templates templates, AssetUrls assets) {
    this.content = content;
    this.templates = templates;
    this.assets = assets;
  }

  /** What a template shows. */
  interface Model {
    Object of(ReleaseReader release, FrameMaker frames);
  }

  Asked page(String address, String template, Model model) {
    return new Asked(
        address, release -> templates.render(template, model.of(release, frames(release))));
  }

  Asked csv(String address, Function<ReleaseReader, FigureTable> table) {
    return new Asked(address, release -> Rendered.of(Rendered.CSV, table.apply(release).toCsv()));
  }

  private FrameMaker frames(ReleaseReader release) {
    return new FrameMaker(content, assets, new ProvenanceMaker(content, release).updated());
  }
}
