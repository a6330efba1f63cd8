package org.nscb.scorecard.release;

import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

/** Builds the warehouse of the deliveries in force. */
interface WarehouseBuild {

  /**
   * @param database empty; where the models and the schema {@code raw} are made
   * @param ledger what has arrived
   */
  void build(WarehouseDatabase database, Ledger ledger);
}
