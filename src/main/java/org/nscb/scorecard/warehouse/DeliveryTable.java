package org.nscb.scorecard.warehouse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

/** Every delivery that was received, and whether it counts: {@code raw.deliveries}. */
final class DeliveryTable {
  private final WarehouseDatabase database;

  DeliveryTable(WarehouseDatabase database) {
    this.database = database;
  }

  void fill(Ledger ledger) {
    Set<Receipt> inForce = new HashSet<>(ledger.inForce());
    List<Object[]> rows =
        ledger.receipts().stream().map(receipt -> row(receipt, ledger, inForce)).toList();
    database.insert("raw.deliveries", rows);
  }

  private static Object[] row(Receipt receipt, Ledger ledger, Set<Receipt> inForce) {
    String state =
        inForce.contains(receipt) ? "in_force" : receipt.accepted() ? "superseded" : "refused";
    return new Object[] {
      receipt.delivery(),
      receipt.agency(),
      receipt.source(),
      receipt.period().toString(),
      receipt.part(),
      receipt.fileName(),
      receipt.sha256(),
      receipt.receivedAt().toString(),
      receipt.rowsRead(),
      receipt.rowsAccepted(),
      receipt.rowsQuarantined(),
      state,
      ledger.findSuperseding(receipt).map(Receipt::delivery).orElse(""),
      receipt.refusal()
    };
  }
}
