package org.nscb.scorecard.release;

import java.nio.file.Path;

/**
 * A sealed set of figures. It never changes.
 *
 * @param id time of making and head of the hash of its inputs, such as {@code
 *     20160430T101500Z-1a2b3c4d}; ids sort by time
 * @param folder its own, by the real path
 */
public record Release(String id, Path folder, Manifest manifest) {

  public static final String DATABASE = "scorecard.duckdb";

  /** The one file that a web process opens, read-only. */
  public Path database() {
    return folder.resolve(DATABASE);
  }
}
