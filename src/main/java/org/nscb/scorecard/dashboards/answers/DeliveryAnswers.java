package org.nscb.scorecard.dashboards.answers;

import io.javalin.http.Context;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.dashboards.addresses.BadAddressException;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveriesPageMaker;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveryPageMaker;
import org.nscb.scorecard.dashboards.serving.NotFoundException;
import org.nscb.scorecard.dashboards.serving.Serving;

/** What arrived, and the page of each file. */
public final class DeliveryAnswers {

  private final Content content;
  private final Serving serving;
  private final ReleasePages pages;

  public DeliveryAnswers(Content content, Serving serving, ReleasePages pages) {
    this.content = content;
    this.serving = serving;
    this.pages = pages;
  }

  public void all(Context ctx) {
    String source = source(ctx);
    serving.send(
        ctx,
        pages.page(
            "/deliveries?source=" + source,
            "deliveries",
            (release, frames) -> new DeliveriesPageMaker(content, release).page(source, frames)));
  }

  public void csv(Context ctx) {
    String source = source(ctx);
    serving.sendFile(
        ctx,
        "deliveries",
        pages.csv(
            "/deliveries.csv?source=" + source,
            release -> new DeliveriesPageMaker(content, release).files(source)));
  }

  public void one(Context ctx) {
    Query.none(ctx);
    String id = ctx.pathParam("delivery");
    serving.send(
        ctx,
        pages.page(
            "/deliveries/" + id,
            "delivery",
            (release, frames) ->
                new DeliveryPageMaker(content, release, frames)
                    .page(id)
                    .orElseThrow(() -> new NotFoundException(id))));
  }

  private String source(Context ctx) {
    String source = Query.one(ctx, "source").orElse(DeliveriesPageMaker.ATTENTION);
    if (!source.equals(DeliveriesPageMaker.ATTENTION) && !content.sources().containsKey(source)) {
      throw new BadAddressException(
          "Cannot list deliveries: the source must be one of: %s."
              .formatted(String.join(", ", content.sources().keySet())));
    }
    return source;
  }
}
