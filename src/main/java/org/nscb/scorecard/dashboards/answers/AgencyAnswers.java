package org.nscb.scorecard.dashboards.answers;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.sources.Agency;
import org.nscb.scorecard.dashboards.pages.agencies.AgenciesMaker;
import org.nscb.scorecard.dashboards.pages.agencies.AgencyMaker;
import org.nscb.scorecard.dashboards.serving.Asked;
import org.nscb.scorecard.dashboards.serving.NotFoundException;
import org.nscb.scorecard.dashboards.serving.Serving;

/** Agencies side by side, and everything about one of them. */
public final class AgencyAnswers {

  private final Content content;
  private final Serving serving;
  private final ReleasePages pages;

  public AgencyAnswers(Content content, Serving serving, ReleasePages pages) {
    this.content = content;
    this.serving = serving;
    this.pages = pages;
  }

  public void all(Context ctx) {
    Query.none(ctx);
    serving.send(ctx, all());
  }

  public void one(Context ctx) {
    Query.none(ctx);
    String id = ctx.pathParam("agency");
    serving.send(
        ctx,
        one(
            AgenciesMaker.partners(content).stream()
                .filter(agency -> agency.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(id))));
  }

  public List<Asked> ahead() {
    List<Asked> ahead = new ArrayList<>(List.of(all()));
    AgenciesMaker.partners(content).forEach(agency -> ahead.add(one(agency)));
    return ahead;
  }

  private Asked all() {
    return pages.page(
        "/agencies",
        "agencies",
        (release, frames) -> new AgenciesMaker(content, release, frames).page());
  }

  private Asked one(Agency agency) {
    return pages.page(
        AgenciesMaker.path(agency),
        "agency",
        (release, frames) -> new AgencyMaker(content, release, frames).page(agency));
  }
}
