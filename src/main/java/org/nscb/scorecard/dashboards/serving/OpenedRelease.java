package org.nscb.scorecard.dashboards.serving;

import org.nscb.scorecard.release.Release;
import org.nscb.scorecard.release.read.ReleaseReader;

/** A release that is open for reading, and the pages made of it so far. */
public record OpenedRelease(ReleaseReader reader, PageCache pages) implements AutoCloseable {

  private static final long CACHE_BYTES = 64L * 1024 * 1024;

  public static OpenedRelease open(Release release) {
    return new OpenedRelease(ReleaseReader.open(release.database()), new PageCache(CACHE_BYTES));
  }

  @Override
  public void close() {
    reader.close();
  }
}
