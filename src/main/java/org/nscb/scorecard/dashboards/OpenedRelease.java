package org.nscb.scorecard.dashboards;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.nscb.scorecard.release.read.ReleaseReader;

/**
 * A release that is open and the pages made of it. It closes when the last request that uses it is
 * over and a newer one has taken its place.
 */
final class OpenedRelease implements AutoCloseable {

  private static final long CACHE_BYTES = 64L * 1024 * 1024;

  private final String id;
  private final ReleaseReader reader;
  private final PageCache pages = new PageCache(CACHE_BYTES);
  private final AtomicInteger users = new AtomicInteger(1);

  private OpenedRelease(String id, ReleaseReader reader) {
    this.id = id;
    this.reader = reader;
  }

  static OpenedRelease open(String id, Path file) {
    return new OpenedRelease(id, ReleaseReader.open(file));
  }

  String id() {
    return id;
  }

  ReleaseReader reader() {
    return reader;
  }

  PageCache pages() {
    return pages;
  }

  /** False when it has been closed in the meantime. */
  boolean enter() {
    return users.getAndUpdate(n -> n == 0 ? 0 : n + 1) > 0;
  }

  /** Leaves it; the last to leave closes it. */
  @Override
  public void close() {
    if (users.decrementAndGet() == 0) {
      reader.close();
    }
  }
}
