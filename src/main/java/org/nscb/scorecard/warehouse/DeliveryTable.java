package org.nscb.scorecard.warehouse;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Ledger.State;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Slot;
import org.nscb.scorecard.lake.Withdrawal;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

/**
 * Every delivery that was received, whether it counts, and what was found in it: {@code
 * raw.deliveries} and {@code raw.delivery_findings}. A file that nothing recognised is of no agency
 * and no month, and is in none of it.
 */
final class DeliveryTable {
  private final WarehouseDatabase database;
  private final Map<String, Contract> contracts;
  private final FindingRows findings;

  DeliveryTable(Content content, WarehouseDatabase database) {
    this.database = database;
    contracts = content.sources();
    findings = new FindingRows(contracts, new StandingOut(content.suppression().high()));
  }

  void fill(Ledger ledger) {
    Set<String> stopped =
        new HashSet<>(
            database.query("select delivery from arrived.stopped", row -> row.getString(1)));
    Map<Receipt, State> states = ledger.states();
    List<Receipt> told = told(ledger);
    Map<Slot, String> inForce =
        ledger.inForce().stream().collect(Collectors.toMap(Receipt::slot, Receipt::delivery));
    Lateness lateness = new Lateness(contracts, ledger);
    database.insert(
        "raw.deliveries",
        told.stream()
            .map(
                receipt ->
                    row(
                        receipt,
                        ledger,
                        lateness.days(receipt),
                        stopped.contains(receipt.delivery())
                            ? "left_out"
                            : states.get(receipt).name().toLowerCase(Locale.ROOT),
                        states.get(receipt) == State.SUPERSEDED ? inForce.get(receipt.slot()) : ""))
            .toList());
    database.insert(
        "raw.delivery_findings",
        told.stream().flatMap(receipt -> findings.of(receipt).stream()).toList());
    database.run(
        """
        insert into raw.delivery_findings
        select delivery, kind, 0, name, sentence, rows from arrived.findings
        """);
  }

  /** A file may be refused more than once under one id, and then accepted: its end is told. */
  private static List<Receipt> told(Ledger ledger) {
    Map<String, Receipt> ends = new LinkedHashMap<>();
    for (Receipt receipt : ledger.receipts()) {
      if (receipt.recognised()) {
        ends.merge(
            receipt.delivery(),
            receipt,
            (earlier, later) -> later.accepted() || !earlier.accepted() ? later : earlier);
      }
    }
    return List.copyOf(ends.values());
  }

  private static Object[] row(
      Receipt receipt, Ledger ledger, int daysLate, String state, String supersededBy) {
    return new Object[] {
      receipt.delivery(),
      receipt.agency(),
      receipt.source(),
      receipt.period().toString(),
      receipt.part(),
      receipt.version(),
      receipt.fileName(),
      receipt.sha256(),
      receipt.arrival().receivedAt().toString(),
      receipt.rowsRead(),
      receipt.rowsAccepted(),
      receipt.rowsQuarantined(),
      state,
      supersededBy,
      receipt.refusal(),
      receipt.accepted()
          ? ledger.findWithdrawal(receipt.delivery()).map(Withdrawal::reason).orElse("")
          : "",
      daysLate
    };
  }
}
