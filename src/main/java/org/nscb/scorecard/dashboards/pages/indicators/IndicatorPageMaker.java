package org.nscb.scorecard.dashboards.pages.indicators;

import java.util.List;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.pages.Site.Theme;
import org.nscb.scorecard.dashboards.addresses.FigureAddress;
import org.nscb.scorecard.dashboards.figures.Figure;
import org.nscb.scorecard.dashboards.figures.FigureMaker;
import org.nscb.scorecard.dashboards.pages.Frame.Link;
import org.nscb.scorecard.dashboards.pages.FrameMaker;
import org.nscb.scorecard.dashboards.pages.SubjectKind;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveryListing;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.Basis;
import org.nscb.scorecard.release.read.Lineage;
import org.nscb.scorecard.release.read.ReleaseReader;

/** Makes the page of one indicator in the state that its address says. */
public final class IndicatorPageMaker {

  private final Content content;
  private final ReleaseReader release;
  private final FrameMaker frames;

  public IndicatorPageMaker(Content content, ReleaseReader release, FrameMaker frames) {
    this.content = content;
    this.release = release;
    this.frames = frames;
  }

  public IndicatorPage page(FigureAddress address) {
    Indicator indicator = address.indicator();
    Link theme = theme(indicator);
    Figure figure = new FigureMaker(content, release).figure("figure-1", address);
    var deliveries = new DeliveryListing(content).under(address, figure, release.deliveries());
    return new IndicatorPage(
        frames.frame(indicator.title(), SubjectKind.THEME.path()),
        indicator,
        theme,
        Words.polarity(indicator.polarity()),
        figure,
        new IndicatorControls(content).of(address),
        new BelongingMaker(content).of(indicator),
        FactMaker.facts(indicator),
        new TrendMaker(content, release).sentence(address),
        new ComparisonMaker(content, release).sentences(indicator),
        address.basis() == Basis.EXTRACTS
            ? release.findLineage(indicator.id()).orElse(Lineage.NONE)
            : Lineage.NONE,
        deliveries.text(),
        deliveries.table(),
        sources(address).stream()
            .map(s -> new Link("/deliveries?source=" + s, "All deliveries of " + s))
            .toList());
  }

  private List<String> sources(FigureAddress address) {
    return switch (address.basis()) {
      case EXTRACTS -> address.indicator().sources();
      case PUBLISHED ->
          DeliveryListing.PUBLISHED_SOURCES.stream()
              .filter(content.sources()::containsKey)
              .toList();
    };
  }

  private Link theme(Indicator indicator) {
    return content.site().themes().stream()
        .filter(t -> t.id().equals(indicator.theme()))
        .map((Theme t) -> new Link(SubjectKind.THEME.path(t.id()), t.title()))
        .findFirst()
        .orElse(new Link("/", "Overview"));
  }
}
