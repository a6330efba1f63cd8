package org.nscb.scorecard.release.read;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/**
 * How the file of a release is opened, everywhere: within one process DuckDB has each file open
 * once, and refuses whoever asks for it with other settings.
 */
public final class ReadOnlyFile {

  private ReadOnlyFile() {}

  public static DuckDBConnection open(Path file) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("duckdb.read_only", "true");
    settings.setProperty("threads", "2");
    return DriverManager.getConnection("jdbc:duckdb:" + file, settings)
        .unwrap(DuckDBConnection.class);
  }
}
