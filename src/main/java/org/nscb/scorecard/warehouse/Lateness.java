package org.nscb.scorecard.warehouse;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Slot;

/**
 * How late the first good file of a month came. A month that was due before its agency had sent
 * anything at all is history that was brought in, and not late; nor is a file that corrects an
 * earlier one.
 */
public final class Lateness {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private final Map<String, Contract> contracts;
  private final Map<Slot, Receipt> firsts = new HashMap<>();
  private final Map<String, LocalDate> begins = new HashMap<>();

  public Lateness(Map<String, Contract> contracts, Ledger ledger) {
    this.contracts = contracts;
    for (Receipt receipt : ledger.accepted()) {
      firsts.putIfAbsent(receipt.slot(), receipt);
      begins.merge(
          receipt.agency(), received(receipt), BinaryOperator.minBy(Comparator.naturalOrder()));
    }
  }

  /** Days after the due day; 0 when it was in time or when nothing is due. */
  public int days(Receipt receipt) {
    Contract contract = contracts.get(receipt.source());
    boolean isFirst = receipt.accepted() && receipt.equals(firsts.get(receipt.slot()));
    if (contract == null || contract.due().isEmpty() || !isFirst) {
      return 0;
    }
    LocalDate due = contract.due().get().of(receipt.period());
    // the day on which the agency sent its first file
    return begins.get(receipt.agency()).isAfter(due)
        ? 0
        : (int) Math.max(0, ChronoUnit.DAYS.between(due, received(receipt)));
  }

  private static LocalDate received(Receipt receipt) {
    return LocalDate.ofInstant(receipt.arrival().receivedAt(), ENGLAND);
  }
}
