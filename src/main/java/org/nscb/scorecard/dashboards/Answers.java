package org.nscb.scorecard.dashboards;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.pages.Page;
import org.nscb.scorecard.content.pages.Site.Theme;
import org.nscb.scorecard.dashboards.addresses.BadAddressException;
import org.nscb.scorecard.dashboards.addresses.FigureAddress;
import org.nscb.scorecard.dashboards.addresses.FigureQuery;
import org.nscb.scorecard.dashboards.pages.FrameMaker;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveriesPageMaker;
import org.nscb.scorecard.release.CurrentRelease;
import org.nscb.scorecard.release.ReleaseException;

/** Answers each address: reads it, refuses what it cannot mean, and sends the page of a release. */
final class Answers {

  private static final String DELIVERIES = "/deliveries/";
  private static final Set<String> NO_KEYS = Set.of();

  private final Content content;
  private final CurrentRelease<OpenedRelease> current;
  private final ReleasePages pages;
  private final Assets assets;
  private final Responses responses = new Responses();

  Answers(
      Content content, CurrentRelease<OpenedRelease> current, ReleasePages pages, Assets assets) {
    this.content = content;
    this.current = current;
    this.pages = pages;
    this.assets = assets;
  }

  void overview(Context ctx) {
    query(ctx, NO_KEYS);
    send(ctx, "/", pages::overview);
  }

  void theme(Context ctx) {
    query(ctx, NO_KEYS);
    String url = ctx.pathParam("theme");
    Theme theme =
        content.site().themes().stream()
            .filter(t -> FrameMaker.themeUrl(t.id()).equals(url))
            .findFirst()
            .orElseThrow(() -> new NotFoundException(url));
    send(ctx, FrameMaker.themePath(theme.id()), release -> pages.theme(release, theme));
  }

  void page(Context ctx) {
    query(ctx, NO_KEYS);
    String url = ctx.pathParam("page");
    Page page =
        content.pages().stream()
            .filter(p -> p.url().equals(url))
            .findFirst()
            .orElseThrow(() -> new NotFoundException(url));
    send(ctx, "/pages/" + url, release -> pages.custom(release, page));
  }

  void indicator(Context ctx) {
    FigureAddress asked = figure(ctx);
    FigureAddress nearest = asked.nearest();
    if (nearest.equals(asked)) {
      send(ctx, asked.path(), release -> pages.indicator(release, asked));
    } else {
      ctx.redirect(nearest.path());
    }
  }

  void indicatorCsv(Context ctx) {
    FigureAddress asked = figure(ctx);
    FigureAddress nearest = asked.nearest();
    if (nearest.equals(asked)) {
      offerAs(ctx, asked.indicator().id());
      send(ctx, asked.csvPath(), release -> pages.indicatorCsv(release, asked));
    } else {
      ctx.redirect(nearest.csvPath());
    }
  }

  void deliveries(Context ctx) {
    String source = source(ctx);
    send(ctx, "/deliveries?source=" + source, release -> pages.deliveries(release, source));
  }

  void delivery(Context ctx) {
    query(ctx, NO_KEYS);
    String id = ctx.pathParam("delivery");
    send(ctx, DELIVERIES + id, release -> pages.delivery(release, id));
  }

  void deliveriesCsv(Context ctx) {
    String source = source(ctx);
    offerAs(ctx, "deliveries");
    send(ctx, "/deliveries.csv?source=" + source, release -> pages.deliveriesCsv(release, source));
  }

  void method(Context ctx) {
    query(ctx, NO_KEYS);
    send(ctx, "/method", pages::method);
  }

  void about(Context ctx) {
    query(ctx, NO_KEYS);
    send(ctx, "/about", pages::about);
  }

  /**
   * For those who watch the server: 200 with the release it serves, {@code behind} where a newer
   * one cannot be shown; 503 while there is none that may be shown.
   */
  void health(Context ctx) {
    ctx.header("Cache-Control", "no-store").contentType(Rendered.JSON);
    try (var lease = current.borrow().orElseThrow(NoReleaseException::new)) {
      ctx.result(
          "{\"status\":\"%s\",\"release\":\"%s\"}"
              .formatted(current.isBehind() ? "behind" : "ready", lease.release().id()));
    } catch (ReleaseException e) {
      ctx.status(503).result("{\"status\":\"damaged release\"}");
    } catch (NoReleaseException e) {
      ctx.status(503).result("{\"status\":\"waiting for a release\"}");
    }
  }

  void asset(Context ctx) {
    responses.asset(
        ctx, assets.find(ctx.path()).orElseThrow(() -> new NotFoundException(ctx.path())));
  }

  private void send(Context ctx, String address, ReleasePages.Maker maker) {
    responses.page(ctx, rendered(address, maker));
  }

  private Rendered rendered(String address, ReleasePages.Maker maker) {
    try (var lease = current.borrow().orElseThrow(NoReleaseException::new)) {
      OpenedRelease release = lease.open();
      return release.pages().get(address, () -> maker.make(release.reader()));
    }
  }

  /** Each makes a page that everybody opens: the overview, the themes, the indicators. */
  List<Runnable> everybodysPages() {
    List<Runnable> pages = new ArrayList<>(List.of(() -> rendered("/", this.pages::overview)));
    for (Theme theme : content.site().themes()) {
      pages.add(
          () ->
              rendered(
                  FrameMaker.themePath(theme.id()), release -> this.pages.theme(release, theme)));
    }
    for (Indicator indicator : content.indicators().values()) {
      FigureAddress address = FigureAddress.standard(indicator);
      pages.add(() -> rendered(address.path(), release -> this.pages.indicator(release, address)));
    }
    return pages;
  }

  private FigureAddress figure(Context ctx) {
    String id = ctx.pathParam("indicator");
    Indicator indicator =
        Optional.ofNullable(content.indicators().get(id))
            .orElseThrow(() -> new NotFoundException(id));
    return FigureQuery.read(indicator, query(ctx, FigureQuery.KEYS));
  }

  private String source(Context ctx) {
    List<String> asked = query(ctx, Set.of("source")).getOrDefault("source", List.of());
    String source = asked.isEmpty() ? DeliveriesPageMaker.ATTENTION : asked.get(0);
    boolean known =
        source.equals(DeliveriesPageMaker.ATTENTION) || content.sources().containsKey(source);
    if (!known || asked.size() > 1) {
      throw new BadAddressException(
          "Cannot list deliveries: the source must be one of: %s."
              .formatted(String.join(", ", content.sources().keySet())));
    }
    return source;
  }

  /** Pages are kept by their address, so an address holds nothing that means nothing. */
  private static Map<String, List<String>> query(Context ctx, Set<String> keys) {
    Map<String, List<String>> query = ctx.queryParamMap();
    if (!keys.containsAll(query.keySet())) {
      throw new BadAddressException(
          keys.isEmpty()
              ? "Cannot show this page: its address takes nothing after a question mark."
              : "Cannot show this page: after the question mark its address takes only %s."
                  .formatted(String.join(", ", keys.stream().sorted().toList())));
    }
    return query;
  }

  private static void offerAs(Context ctx, String name) {
    ctx.header("Content-Disposition", "inline; filename=\"" + name + ".csv\"");
  }
}
