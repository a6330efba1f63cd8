package org.nscb.scorecard.warehouse.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What DuckDB says when a disk is full or fails: no mistake of a statement. */
public final class DiskFailure {
  private static final Pattern SAID =
      Pattern.compile("IO Error|Could not (write|sync|create|truncate)|No space left on device");

  private DiskFailure() {}

  /** The failure of the disk behind a refusal; empty when it has another reason. */
  public static Optional<IOException> behind(SQLException refusal) {
    String message = String.valueOf(refusal.getMessage()).lines().findFirst().orElse("").strip();
    return SAID.matcher(message).find()
        ? Optional.of(new IOException(message, refusal))
        : Optional.empty();
  }
}
