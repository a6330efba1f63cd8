package org.nscb.scorecard.dashboards.serving;

import io.javalin.http.Context;
import org.nscb.scorecard.release.CurrentRelease;

/** Sends what is asked for, of the release that is current, each page made once. */
public final class Serving {

  private final CurrentRelease<OpenedRelease> current;
  private final Responses responses = new Responses();

  public Serving(CurrentRelease<OpenedRelease> current) {
    this.current = current;
  }

  public void send(Context ctx, Asked asked) {
    responses.page(ctx, rendered(asked));
  }

  /** As a file of the given name, with the ending {@code csv}. */
  public void sendFile(Context ctx, String name, Asked asked) {
    ctx.header("Content-Disposition", "inline; filename=\"" + name + ".csv\"");
    send(ctx, asked);
  }

  /**
   * @throws NoReleaseException while there is none
   */
  public Rendered rendered(Asked asked) {
    try (var lease = current.borrow().orElseThrow(NoReleaseException::new)) {
      OpenedRelease release = lease.open();
      return release.pages().get(asked.address(), () -> asked.maker().make(release.reader()));
    }
  }
}
