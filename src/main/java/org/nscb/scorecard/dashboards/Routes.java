package org.nscb.scorecard.dashboards;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

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

    get(routes, "/", answers::overview);
    get(routes, "/themes/{theme}", answers::theme);
    get(routes, "/pages/<page>", answers::page);
    get(routes, "/indicators/{indicator}.csv", answers::indicatorCsv);
    get(routes, "/indicators/{indicator}", answers::indicator);
    get(routes, "/deliveries.csv", answers::deliveriesCsv);
    get(routes, "/deliveries", answers::deliveries);
    get(routes, "/deliveries/{delivery}", answers::delivery);
    get(routes, "/method", answers::method);
    get(routes, "/about", answers::about);
    get(routes, "/health", answers::health);
    get(routes, "/assets/<asset>", answers::asset);

    messages.addTo(routes);
  }

  /** A HEAD is answered as its GET, without the body. */
  private static void get(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }
}
