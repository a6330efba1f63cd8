package org.nscb.scorecard.dashboards.serving;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.nscb.scorecard.release.CurrentRelease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the release in use against its hashes again and again, so that damage does not stay up. */
public final class Rechecking implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Rechecking.class);

  private final CurrentRelease<?> current;
  private final Duration interval;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "rechecking");
            thread.setDaemon(true);
            return thread;
          });

  public Rechecking(CurrentRelease<?> current, Duration interval) {
    this.current = current;
    this.interval = interval;
  }

  public void begin() {
    worker.scheduleWithFixedDelay(
        this::recheck, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** A task that throws would be the last of its schedule. */
  private void recheck() {
    try {
      current.recheck();
    } catch (RuntimeException e) {
      LOG.error("The release in use could not be rechecked; it is tried again.", e);
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
