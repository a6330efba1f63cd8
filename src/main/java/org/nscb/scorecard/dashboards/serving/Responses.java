package org.nscb.scorecard.dashboards.serving;

import io.javalin.http.Context;
import java.util.Map;

/** Sends what has been rendered, with the headers that every answer carries. */
public final class Responses {

  public static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final Map<String, String> SECURITY =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), microphone=(), geolocation=()");

  public static void secure(Context ctx) {
    SECURITY.forEach(ctx::header);
  }

  /** A page or file of a release: kept by browsers, but asked about each time. */
  public void page(Context ctx, Rendered rendered) {
    send(ctx, rendered, "no-cache");
  }

  /** An asset, whose address changes with its content. */
  public void asset(Context ctx, Rendered rendered) {
    send(ctx, rendered, "public, max-age=31536000, immutable");
  }

  /** An error, never kept. */
  public void error(Context ctx, int status, Rendered rendered) {
    ctx.status(status).header("Cache-Control", "no-store");
    body(ctx, rendered);
  }

  private void send(Context ctx, Rendered rendered, String caching) {
    ctx.header("Cache-Control", caching).header("ETag", rendered.etag());
    if (isKnown(ctx.header("If-None-Match"), rendered.etag())) {
      ctx.header("Vary", "Accept-Encoding").status(304);
    } else {
      body(ctx, rendered);
    }
  }

  private static void body(Context ctx, Rendered rendered) {
    ctx.contentType(rendered.contentType()).header("Vary", "Accept-Encoding");
    String accepted = ctx.header("Accept-Encoding");
    if (accepted != null && accepted.contains("gzip")) {
      ctx.header("Content-Encoding", "gzip");
      result(ctx, rendered.gzip());
    } else {
      result(ctx, rendered.plain());
    }
  }

  private static void result(Context ctx, byte[] body) {
    ctx.res().setContentLength(body.length);
    ctx.result(body);
  }

  private static boolean isKnown(String ifNoneMatch, String etag) {
    return ifNoneMatch != null && (ifNoneMatch.equals("*") || ifNoneMatch.contains(etag));
  }
}
