package org.nscb.scorecard.dashboards;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.time.Duration;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.dashboards.answers.ReleasePages;
import org.nscb.scorecard.dashboards.serving.Assets;
import org.nscb.scorecard.dashboards.serving.OpenedRelease;
import org.nscb.scorecard.dashboards.serving.Rechecking;
import org.nscb.scorecard.dashboards.serving.Serving;
import org.nscb.scorecard.dashboards.serving.Templates;
import org.nscb.scorecard.dashboards.serving.Warming;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.release.CurrentRelease;
import org.nscb.scorecard.release.Release;
import org.nscb.scorecard.release.ReleaseException;
import org.nscb.scorecard.release.Releases;

/**
 * Serves the current release as pages. It opens releases for reading and nothing else, and follows
 * the pointer when a new one is published.
 */
public final class DashboardServer implements AutoCloseable {

  /** A release is hashed in well under a second; this bounds how long damage can go unseen. */
  private static final Duration RECHECK_INTERVAL = Duration.ofMinutes(5);

  private final String host;
  private final int wantedPort;
  private final CurrentRelease<OpenedRelease> current;
  private final Serving serving;
  private final Answers answers;
  private final Warming warming = new Warming();
  private final Rechecking rechecking;
  private final Javalin server;

  /**
   * @param host address to listen on; 127.0.0.1 keeps it to this machine
   * @param port 0 for any that is free
   */
  public DashboardServer(Content content, DataFolder folder, String host, int port) {
    this.host = host;
    this.wantedPort = port;
    this.current = new CurrentRelease<>(new Releases(folder), this::open);
    this.rechecking = new Rechecking(current, RECHECK_INTERVAL);
    Assets assets = Assets.read(content.dashboards().resolve("assets"));
    Templates templates = new Templates();
    ReleasePages pages = new ReleasePages(content, templates, assets.urls());
    this.serving = new Serving(current);
    this.answers = Answers.of(content, current, serving, pages, assets);
    Routes routes = new Routes(answers, new Messages(content, templates, assets.urls()));
    this.server = Javalin.create(config -> configure(config, routes));
  }

  private OpenedRelease open(Release release) {
    OpenedRelease opened = OpenedRelease.open(release);
    warming.begin(
        answers.ahead().stream().map(asked -> (Runnable) () -> serving.rendered(asked)).toList());
    return opened;
  }

  private static void configure(JavalinConfig config, Routes routes) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.router.ignoreTrailingSlashes = true;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    routes.addTo(config.routes);
  }

  /**
   * @throws AddressException when the address is in use
   * @throws ReleaseException when the current release is not as it was sealed
   */
  public DashboardServer start() {
    current.borrow().ifPresent(CurrentRelease.Lease::close);
    try {
      server.start(host, wantedPort);
    } catch (JavalinBindException e) {
      throw new AddressException(host, wantedPort, e);
    }
    rechecking.begin();
    return this;
  }

  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
    warming.close();
    rechecking.close();
    current.close();
  }
}
