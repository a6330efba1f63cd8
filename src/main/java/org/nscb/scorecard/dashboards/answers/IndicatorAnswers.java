package org.nscb.scorecard.dashboards.answers;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.dashboards.addresses.FigureAddress;
import org.nscb.scorecard.dashboards.addresses.FigureQuery;
import org.nscb.scorecard.dashboards.figures.FigureMaker;
import org.nscb.scorecard.dashboards.pages.indicators.IndicatorPageMaker;
import org.nscb.scorecard.dashboards.serving.Asked;
import org.nscb.scorecard.dashboards.serving.NotFoundException;
import org.nscb.scorecard.dashboards.serving.Serving;

/** The page of each indicator, in every state that its address can say, and its numbers. */
public final class IndicatorAnswers {

  private final Content content;
  private final Serving serving;
  private final ReleasePages pages;

  public IndicatorAnswers(Content content, Serving serving, ReleasePages pages) {
    this.content = content;
    this.serving = serving;
    this.pages = pages;
  }

  public void page(Context ctx) {
    FigureAddress asked = figure(ctx);
    FigureAddress nearest = asked.nearest();
    if (nearest.equals(asked)) {
      serving.send(ctx, page(asked));
    } else {
      ctx.redirect(nearest.path());
    }
  }

  public void csv(Context ctx) {
    FigureAddress asked = figure(ctx);
    FigureAddress nearest = asked.nearest();
    if (nearest.equals(asked)) {
      serving.sendFile(
          ctx,
          asked.indicator().id(),
          pages.csv(
              asked.csvPath(),
              release -> new FigureMaker(content, release).figure("csv", asked).table()));
    } else {
      ctx.redirect(nearest.csvPath());
    }
  }

  /** The page of each indicator as it is when nothing is chosen. */
  public List<Asked> ahead() {
    return content.indicators().values().stream()
        .map(indicator -> page(FigureAddress.standard(indicator)))
        .toList();
  }

  private Asked page(FigureAddress address) {
    return pages.page(
        address.path(),
        "indicator",
        (release, frames) -> new IndicatorPageMaker(content, release, frames).page(address));
  }

  private FigureAddress figure(Context ctx) {
    String id = ctx.pathParam("indicator");
    Indicator indicator =
        Optional.ofNullable(content.indicators().get(id))
            .orElseThrow(() -> new NotFoundException(id));
    return FigureQuery.read(indicator, Query.of(ctx, FigureQuery.KEYS));
  }
}
