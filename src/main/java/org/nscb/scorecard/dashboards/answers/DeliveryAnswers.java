package org.nscb.scorecard.dashboards.answers;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.dashboards.addresses.BadAddressException;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveriesPageMaker;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveryPageMaker;
import org.nscb.scorecard.dashboards.serving.Asked;
import org.nscb.scorecard.dashboards.serving.NotFoundException;
import org.nscb.scorecard.dashboards.serving.Serving;

/** What arrived, and the page of each file. */
public final class DeliveryAnswers {

  private static final String SOURCE = "source";
  private static final String YEAR = "year";

  private final Content content;
  private final Serving serving;
  private final ReleasePages pages;

  public DeliveryAnswers(Content content, Serving serving, ReleasePages pages) {
    this.content = content;
    this.serving = serving;
    this.pages = pages;
  }

  public void all(Context ctx) {
    Map<String, List<String>> query = Query.of(ctx, Set.of(SOURCE, YEAR));
    String source = source(query);
    Optional<Integer> year = Query.one(query, YEAR).map(DeliveryAnswers::year);
    serving.send(ctx, all(source, year));
  }

  /** What arrived as it is when nothing is chosen. */
  public List<Asked> ahead() {
    return List.of(all(DeliveriesPageMaker.ATTENTION, Optional.empty()));
  }

  public void csv(Context ctx) {
    String source = source(Query.of(ctx, Set.of(SOURCE)));
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

  private Asked all(String source, Optional<Integer> year) {
    return pages.page(
        "/deliveries?source=" + source + year.map(y -> "&year=" + y).orElse(""),
        "deliveries",
        (release, frames) -> new DeliveriesPageMaker(content, release).page(source, year, frames));
  }

  private static int year(String text) {
    if (!text.matches("\\d{4}")) {
      throw new BadAddressException(
          "Cannot show deliveries: the year is that of its March, such as 2016.");
    }
    return Integer.parseInt(text);
  }

  private String source(Map<String, List<String>> query) {
    String source = Query.one(query, SOURCE).orElse(DeliveriesPageMaker.ATTENTION);
    if (!source.equals(DeliveriesPageMaker.ATTENTION) && !content.sources().containsKey(source)) {
      throw new BadAddressException(
          "Cannot list deliveries: the source must be one of: %s."
              .formatted(String.join(", ", content.sources().keySet())));
    }
    return source;
  }
}
