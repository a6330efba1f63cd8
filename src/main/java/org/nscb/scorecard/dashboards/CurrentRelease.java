package org.nscb.scorecard.dashboards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.nscb.scorecard.lake.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the pointer to the current release. Requests in flight finish on the release that they
 * began with; a release that cannot be opened leaves the one before it in place.
 */
final class CurrentRelease implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CurrentRelease.class);
  private static final long LOOK_EVERY_NANOS = Duration.ofMillis(250).toNanos();

  private final DataFolder folder;
  private final ReentrantLock looking = new ReentrantLock();
  private volatile OpenedRelease current;
  private volatile long lookAt = System.nanoTime();
  private String unusable = "";

  CurrentRelease(DataFolder folder) {
    this.folder = folder;
  }

  /** The release to answer from, to be closed after use; empty when none has been made. */
  Optional<OpenedRelease> enter() {
    if (current == null || System.nanoTime() - lookAt >= 0) {
      look();
    }
    OpenedRelease release = current;
    while (release != null && !release.enter()) {
      release = current;
    }
    return Optional.ofNullable(release);
  }

  /** One request looks; the others go on with what there is, unless there is nothing yet. */
  private void look() {
    if (current == null) {
      looking.lock();
    } else if (!looking.tryLock()) {
      return;
    }
    try {
      lookAt = System.nanoTime() + LOOK_EVERY_NANOS;
      Optional<String> named = pointer();
      if (named.isPresent() && (current == null || !current.id().equals(named.get()))) {
        open(named.get());
      }
    } finally {
      looking.unlock();
    }
  }

  private Optional<String> pointer() {
    try {
      String id = Files.readString(folder.releases().resolve("current")).strip();
      return id.isEmpty() ? Optional.empty() : Optional.of(id);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void open(String id) {
    Path file = folder.releases().resolve(id).resolve("scorecard.duckdb");
    try {
      OpenedRelease next = OpenedRelease.open(id, file.toRealPath());
      OpenedRelease before = current;
      current = next;
      if (before != null) {
        before.close();
      }
    } catch (IOException | RuntimeException e) {
      if (!unusable.equals(id)) {
        LOG.error("Cannot follow the pointer: release {} cannot be opened. Publish again.", id, e);
      }
      unusable = id;
    }
  }

  @Override
  public void close() {
    OpenedRelease last = current;
    current = null;
    if (last != null) {
      last.close();
    }
  }
}
