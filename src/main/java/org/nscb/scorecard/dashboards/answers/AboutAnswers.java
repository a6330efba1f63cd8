package org.nscb.scorecard.dashboards.answers;

import io.javalin.http.Context;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.dashboards.pages.AboutPage;
import org.nscb.scorecard.dashboards.pages.MethodPage;
import org.nscb.scorecard.dashboards.serving.Assets;
import org.nscb.scorecard.dashboards.serving.NoReleaseException;
import org.nscb.scorecard.dashboards.serving.NotFoundException;
import org.nscb.scorecard.dashboards.serving.OpenedRelease;
import org.nscb.scorecard.dashboards.serving.Rendered;
import org.nscb.scorecard.dashboards.serving.Responses;
import org.nscb.scorecard.dashboards.serving.Serving;
import org.nscb.scorecard.release.CurrentRelease;
import org.nscb.scorecard.release.ReleaseException;

/** What the scorecard is and how it does, and the files that its pages need. */
public final class AboutAnswers {

  private final Content content;
  private final CurrentRelease<OpenedRelease> current;
  private final Serving serving;
  private final ReleasePages pages;
  private final Assets assets;
  private final Responses responses = new Responses();

  public AboutAnswers(
      Content content,
      CurrentRelease<OpenedRelease> current,
      Serving serving,
      ReleasePages pages,
      Assets assets) {
    this.content = content;
    this.current = current;
    this.serving = serving;
    this.pages = pages;
    this.assets = assets;
  }

  public void method(Context ctx) {
    Query.none(ctx);
    serving.send(
        ctx, pages.page("/method", "method", (release, frames) -> MethodPage.of(content, frames)));
  }

  public void about(Context ctx) {
    Query.none(ctx);
    serving.send(
        ctx, pages.page("/about", "about", (release, frames) -> AboutPage.of(content, frames)));
  }

  /**
   * For those who watch the server: 200 with the release it serves, {@code behind} where a newer
   * one cannot be shown; 503 while there is none that may be shown.
   */
  public void health(Context ctx) {
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

  public void asset(Context ctx) {
    responses.asset(
        ctx, assets.find(ctx.path()).orElseThrow(() -> new NotFoundException(ctx.path())));
  }
}
