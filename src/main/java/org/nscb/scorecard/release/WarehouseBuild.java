package org.nscb.scorecard.release;

import java.nio.file.Path;

/** Builds the warehouse of the deliveries in force into a new working file. */
interface WarehouseBuild {

  /**
   * @param duckdbFile where the models and the schema {@code raw} are written
   */
  void build(Path duckdbFile);
}
