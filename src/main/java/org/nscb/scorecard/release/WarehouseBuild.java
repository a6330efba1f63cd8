package org.nscb.scorecard.release;

import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

/** Builds the warehouse of the deliveries in force. */
interface WarehouseBuild {

  /**
   * @param database empty; where the models and the schema {@code raw} are made
   */
  void build(WarehouseDatabase database);
}
