package org.nscb.scorecard.dashboards;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import org.nscb.scorecard.dashboards.pages.SubjectKind;
import org.nscb.scorecard.dashboards.serving.Responses;

/** Every address of the dashboard. */
final class Routes {

  private final Answers answers;
  private final Messages messages;

  Routes(Answers answers, Messages messages) {
    this.answers = answers;
    this.messages = messages;
  }

  void addTo(RoutesConfig routes) {
    routes.before(Responses::secure);

    get(routes, "/", answers.subjects()::overview);
    get(routes, "/delivery-plan", answers.plan()::deliveryPlan);
    get(routes, "/agencies", answers.agencies()::all);
    get(routes, "/agencies/{agency}", answers.agencies()::one);
    get(routes, "/case-reviews", answers.plan()::caseReviews);
    get(routes, "/exceptions", answers.reports()::exceptions);
    get(routes, "/annual", answers.reports()::annual);
    for (SubjectKind kind : SubjectKind.values()) {
      get(routes, kind.path(), ctx -> answers.subjects().index(ctx, kind));
      get(routes, kind.path() + "/{subject}", ctx -> answers.subjects().subject(ctx, kind));
    }
    get(routes, "/pages/<page>", answers.subjects()::page);
    get(routes, "/indicators/{indicator}.csv", answers.indicators()::csv);
    get(routes, "/indicators/{indicator}", answers.indicators()::page);
    get(routes, "/deliveries.csv", answers.deliveries()::csv);
    get(routes, "/deliveries", answers.deliveries()::all);
    get(routes, "/deliveries/{delivery}", answers.deliveries()::one);
    get(routes, "/method", answers.about()::method);
    get(routes, "/about", answers.about()::about);
    get(routes, "/health", answers.about()::health);
    get(routes, "/assets/<asset>", answers.about()::asset);

    messages.addTo(routes);
  }

  /** A HEAD is answered as its GET, without the body. */
  private static void get(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }
}
