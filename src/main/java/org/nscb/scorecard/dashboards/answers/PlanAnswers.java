package org.nscb.scorecard.dashboards.answers;

import io.javalin.http.Context;
import java.util.List;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.dashboards.pages.plan.CaseReviewsMaker;
import org.nscb.scorecard.dashboards.pages.plan.DeliveryPlanMaker;
import org.nscb.scorecard.dashboards.serving.Asked;
import org.nscb.scorecard.dashboards.serving.Serving;

/** The Board's plan, and the actions that come from case reviews. */
public final class PlanAnswers {

  private final Content content;
  private final Serving serving;
  private final ReleasePages pages;

  public PlanAnswers(Content content, Serving serving, ReleasePages pages) {
    this.content = content;
    this.serving = serving;
    this.pages = pages;
  }

  public void deliveryPlan(Context ctx) {
    Query.none(ctx);
    serving.send(ctx, deliveryPlan());
  }

  public void caseReviews(Context ctx) {
    Query.none(ctx);
    serving.send(ctx, caseReviews());
  }

  public List<Asked> ahead() {
    return List.of(deliveryPlan(), caseReviews());
  }

  private Asked deliveryPlan() {
    return pages.page(
        "/delivery-plan",
        "delivery-plan",
        (release, frames) -> new DeliveryPlanMaker(content, release, frames).page());
  }

  private Asked caseReviews() {
    return pages.page(
        "/case-reviews",
        "case-reviews",
        (release, frames) -> new CaseReviewsMaker(content, release, frames).page());
  }
}
