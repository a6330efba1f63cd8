package org.nscb.scorecard.dashboards;

import org.nscb.scorecard.release.Release;
import org.nscb.scorecard.release.read.ReleaseReader;

/** A release that is open for reading, and the pages made of it so far. */
record OpenedRelease(ReleaseReader reader, PageCache pages) implements AutoCloseable {

  private static final long CACHE_BYTES = 64L * 1024 * 1024;

  static OpenedRelease open(Release release) {
    return new OpenedRelease(ReleaseReader.open(release.database()), new PageCache(CACHE_BYTES));
  }

  @Override
  public void close() {
    reader.close();
  }
}
