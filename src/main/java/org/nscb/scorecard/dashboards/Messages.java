package org.nscb.scorecard.dashboards;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.dashboards.addresses.BadAddressException;
import org.nscb.scorecard.dashboards.pages.Frame.AssetUrls;
import org.nscb.scorecard.dashboards.pages.Frame.Link;
import org.nscb.scorecard.dashboards.pages.FrameMaker;
import org.nscb.scorecard.dashboards.pages.MessagePage;
import org.nscb.scorecard.dashboards.serving.NoReleaseException;
import org.nscb.scorecard.dashboards.serving.NotFoundException;
import org.nscb.scorecard.dashboards.serving.Responses;
import org.nscb.scorecard.dashboards.serving.Templates;
import org.nscb.scorecard.release.ReleaseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages that say why nothing can be shown, and what to do. */
final class Messages {

  private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
  private static final int SUGGESTIONS = 3;

  private final Content content;
  private final Templates templates;
  private final FrameMaker frames;
  private final Responses responses = new Responses();

  Messages(Content content, Templates templates, AssetUrls assets) {
    this.content = content;
    this.templates = templates;
    this.frames = new FrameMaker(content, assets, "");
  }

  void addTo(RoutesConfig routes) {
    routes.exception(BadAddressException.class, (e, ctx) -> badAddress(ctx, e.getMessage()));
    routes.exception(NotFoundException.class, (e, ctx) -> notFound(ctx, e.name()));
    routes.exception(NoReleaseException.class, (e, ctx) -> noRelease(ctx));
    routes.exception(ReleaseException.class, (e, ctx) -> damagedRelease(ctx));
    routes.exception(HttpResponseException.class, (e, ctx) -> refused(ctx, e));
    routes.exception(Exception.class, this::failed);
  }

  private void badAddress(Context ctx, String text) {
    send(
        ctx,
        400,
        new MessagePage(
            frames.frame("This address cannot be answered", ""),
            "This address cannot be answered",
            text,
            "You can go to",
            List.of(new Link(ctx.path(), "the same page without what follows the question mark"))));
  }

  private void notFound(Context ctx, String name) {
    send(
        ctx,
        404,
        new MessagePage(
            frames.frame("Page not found", ""),
            "Page not found",
            "Nothing here has the name “%s”.".formatted(name),
            "The nearest names are",
            nearest(name)));
  }

  private List<Link> nearest(String name) {
    Map<String, Link> links = new LinkedHashMap<>();
    frames.frame("", "").navigation().forEach(link -> links.putIfAbsent(last(link.path()), link));
    content
        .indicators()
        .values()
        .forEach(i -> links.putIfAbsent(i.id(), new Link("/indicators/" + i.id(), i.title())));
    return Vocabulary.of("a page", links.keySet()).nearest(last(name), SUGGESTIONS).stream()
        .map(links::get)
        .toList();
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private void noRelease(Context ctx) {
    ctx.header("Retry-After", "30");
    send(
        ctx,
        503,
        new MessagePage(
            frames.frame("No release yet", ""),
            "No release yet",
            "Nothing has been published. Put the agencies’ files in the inbox, then run"
                + " “scorecard load” and “scorecard publish”. This page then shows the release;"
                + " the server need not be restarted.",
            "",
            List.of()));
  }

  private void damagedRelease(Context ctx) {
    ctx.header("Retry-After", "30");
    send(
        ctx,
        503,
        new MessagePage(
            frames.frame("Figures withheld", ""),
            "Figures withheld",
            "The current release is not as it was sealed, so none of its figures is shown. The data"
                + " team finds what is damaged with “scorecard verify”, then restores it or returns"
                + " to an earlier release with “scorecard rollback”. This page then shows it; the"
                + " server need not be restarted.",
            "",
            List.of()));
  }

  private void refused(Context ctx, HttpResponseException e) {
    if (e.getStatus() == 404) {
      notFound(ctx, ctx.path());
      return;
    }
    send(
        ctx,
        e.getStatus(),
        new MessagePage(
            frames.frame("This cannot be done", ""),
            "This cannot be done",
            "The dashboard only shows; it takes no other request than to read a page.",
            "You can go to",
            List.of(new Link("/", "the overview"))));
  }

  private void failed(Exception e, Context ctx) {
    LOG.error("Cannot answer {}: this is a bug.", ctx.path(), e);
    send(
        ctx,
        500,
        new MessagePage(
            frames.frame("Something went wrong", ""),
            "Something went wrong",
            "The page could not be made. The fault is ours, and it has been written to the log of"
                + " the server.",
            "You can go to",
            List.of(new Link("/", "the overview"))));
  }

  private void send(Context ctx, int status, MessagePage page) {
    responses.error(ctx, status, templates.render("message", page));
  }
}
