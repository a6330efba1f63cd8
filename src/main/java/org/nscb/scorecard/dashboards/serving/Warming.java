package org.nscb.scorecard.dashboards.serving;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the pages that everybody opens before anybody asks, one after the other, each time that a
 * release has been opened. A page that is asked for meanwhile is made once, by whoever is first.
 */
public final class Warming implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Warming.class);

  /** The first seconds belong to those who ask. */
  private static final long PAUSE_SECONDS = 2;

  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "warming");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param pages each makes one page of the release that is current when its turn comes
   */
  public void begin(List<Runnable> pages) {
    try {
      pages.forEach(page -> worker.schedule(() -> make(page), PAUSE_SECONDS, TimeUnit.SECONDS));
    } catch (RejectedExecutionException e) {
      LOG.debug("No page is made ahead: the server is ending.");
    }
  }

  private static void make(Runnable page) {
    try {
      page.run();
    } catch (NoReleaseException e) {
      LOG.debug("No page is made ahead: there is no release yet.");
    } catch (RuntimeException e) {
      LOG.warn("A page could not be made ahead; whoever asks for it will see why.", e);
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
