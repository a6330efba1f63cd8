package org.nscb.scorecard.dashboards;

import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.pages.Page;
import org.nscb.scorecard.content.pages.Site.Theme;
import org.nscb.scorecard.dashboards.addresses.FigureAddress;
import org.nscb.scorecard.dashboards.figures.FigureMaker;
import org.nscb.scorecard.dashboards.figures.ProvenanceMaker;
import org.nscb.scorecard.dashboards.pages.Frame.AssetUrls;
import org.nscb.scorecard.dashboards.pages.FrameMaker;
import org.nscb.scorecard.dashboards.pages.IndicatorPageMaker;
import org.nscb.scorecard.dashboards.pages.PageMaker;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveriesPageMaker;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveryPageMaker;
import org.nscb.scorecard.release.read.ReleaseReader;

/** Fills the template of each page from a release. */
final class ReleasePages {

  /** Makes one page or file of a release. */
  interface Maker {
    Rendered make(ReleaseReader release);
  }

  private final Content content;
  private final Templates templates;
  private final AssetUrls assets;

  ReleasePages(Content content, Templates templates, AssetUrls assets) {
    this.content = content;
    this.templates = templates;
    this.assets = assets;
  }

  Rendered overview(ReleaseReader release) {
    return templates.render("overview", pages(release).overview());
  }

  Rendered theme(ReleaseReader release, Theme theme) {
    return templates.render("theme", pages(release).theme(theme));
  }

  Rendered custom(ReleaseReader release, Page page) {
    return templates.render("theme", pages(release).custom(page));
  }

  Rendered indicator(ReleaseReader release, FigureAddress address) {
    return templates.render(
        "indicator", new IndicatorPageMaker(content, release, frames(release)).page(address));
  }

  Rendered indicatorCsv(ReleaseReader release, FigureAddress address) {
    return Rendered.of(
        Rendered.CSV, new FigureMaker(content, release).figure("csv", address).table().toCsv());
  }

  Rendered deliveries(ReleaseReader release, String source) {
    return templates.render(
        "deliveries", new DeliveriesPageMaker(content, release, frames(release)).page(source));
  }

  /**
   * @throws NotFoundException when the release knows no such delivery
   */
  Rendered delivery(ReleaseReader release, String id) {
    return templates.render(
        "delivery",
        new DeliveryPageMaker(content, release, frames(release))
            .page(id)
            .orElseThrow(() -> new NotFoundException(id)));
  }

  Rendered deliveriesCsv(ReleaseReader release, String source) {
    return Rendered.of(
        Rendered.CSV,
        new DeliveriesPageMaker(content, release, frames(release)).page(source).table().toCsv());
  }

  Rendered method(ReleaseReader release) {
    return templates.render("method", pages(release).method());
  }

  Rendered about(ReleaseReader release) {
    return templates.render("about", pages(release).about());
  }

  private PageMaker pages(ReleaseReader release) {
    return new PageMaker(content, release, frames(release));
  }

  private FrameMaker frames(ReleaseReader release) {
    return new FrameMaker(content, assets, new ProvenanceMaker(content, release).updated());
  }
}
