package org.nscb.scorecard.lake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all receipts say together.
 *
 * @param receipts by sequence
 */
public record Ledger(List<Receipt> receipts) {

  /** What one file speaks for: of two accepted deliveries of one slot, the later is in force. */
  public record Slot(String source, String agency, YearMonth period, String part) {

    public static Slot of(Receipt receipt) {
      return new Slot(receipt.source(), receipt.agency(), receipt.period(), receipt.part());
    }
  }

  public Ledger {
    receipts = receipts.stream().sorted(Comparator.comparingLong(Receipt::sequence)).toList();
  }

  /** The accepted delivery of the highest sequence of each slot, by sequence. */
  public List<Receipt> inForce() {
    Map<Slot, Receipt> latest = new LinkedHashMap<>();
    for (Receipt receipt : accepted()) {
      latest.put(Slot.of(receipt), receipt);
    }
    return latest.values().stream().sorted(Comparator.comparingLong(Receipt::sequence)).toList();
  }

  /** The delivery in force that stands in the place of this one, unless it is that one itself. */
  public Optional<Receipt> findSuperseding(Receipt superseded) {
    return inForce().stream()
        .filter(r -> superseded.accepted() && Slot.of(r).equals(Slot.of(superseded)))
        .filter(r -> r.sequence() > superseded.sequence())
        .findFirst();
  }

  /** Accepted deliveries of a file of these bytes. */
  public List<Receipt> acceptedWithContent(String sha256) {
    return accepted().stream().filter(r -> r.sha256().equals(sha256)).toList();
  }

  public List<Receipt> accepted() {
    return receipts.stream().filter(Receipt::accepted).toList();
  }

  public List<Receipt> refused() {
    return receipts.stream().filter(r -> !r.accepted()).toList();
  }

  public Ledger with(Receipt receipt) {
    List<Receipt> all = new ArrayList<>(receipts);
    all.add(receipt);
    return new Ledger(all);
  }

  public long nextSequence() {
    return receipts.isEmpty() ? 1 : receipts.get(receipts.size() - 1).sequence() + 1;
  }
}
