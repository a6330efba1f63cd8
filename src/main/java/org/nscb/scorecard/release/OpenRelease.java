package org.nscb.scorecard.release;

import java.sql.Connection;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;
import org.nscb.scorecard.release.read.ReadOnlyFile;

/** A release that is open for reading. A connection is not for two threads: each takes its own. */
public final class OpenRelease implements AutoCloseable {

  private final Release release;
  private final DuckDBConnection root;

  private OpenRelease(Release release, DuckDBConnection root) {
    this.release = release;
    this.root = root;
  }

  /**
   * @throws ReleaseException when a file of the release is not as it was sealed
   */
  public static OpenRelease of(Release release) {
    release.requireAsSealed();
    try {
      return new OpenRelease(release, ReadOnlyFile.open(release.database()));
    } catch (SQLException e) {
      throw new ReleaseException(
          "Cannot open the release "
              + release.id()
              + ": its file is missing or damaged. Run 'scorecard verify', then roll back to"
              + " another release.",
          e);
    }
  }

  public Release release() {
    return release;
  }

  /** A connection of its own for one thread or request, which closes it. */
  public Connection connection() throws SQLException {
    return root.duplicate();
  }

  @Override
  public void close() {
    try {
      root.close();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot close the release " + release.id() + ".", e);
    }
  }
}
