package org.nscb.scorecard.lake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What all receipts and withdrawals say together.
 *
 * @param receipts by sequence
 * @param withdrawals by sequence
 */
public record Ledger(List<Receipt> receipts, List<Withdrawal> withdrawals) {
  /** Of two deliveries of one slot the greater counts: its version decides, then its sequence. */
  private static final Comparator<Receipt> PRECEDENCE =
      Comparator.comparingInt(Receipt::version).thenComparingLong(Receipt::sequence);

  public Ledger {
    receipts = receipts.stream().sorted(Comparator.comparingLong(Receipt::sequence)).toList();
    withdrawals =
        withdrawals.stream().sorted(Comparator.comparingLong(Withdrawal::sequence)).toList();
  }

  public Ledger(List<Receipt> receipts) {
    this(receipts, List.of());
  }

  /** How a delivery stands. */
  public enum State {
    IN_FORCE,
    SUPERSEDED,
    WITHDRAWN,
    REFUSED
  }

  /** Of each slot the delivery that counts, by sequence. */
  public List<Receipt> inForce() {
    Set<String> withdrawn = withdrawnIds();
    Map<Slot, Receipt> highest = new HashMap<>();
    for (Receipt receipt : accepted()) {
      if (!withdrawn.contains(receipt.delivery())) {
        highest.merge(receipt.slot(), receipt, BinaryOperator.maxBy(PRECEDENCE));
      }
    }
    return highest.values().stream().sorted(Comparator.comparingLong(Receipt::sequence)).toList();
  }

  /** How each delivery stands, by sequence. */
  public Map<Receipt, State> states() {
    Set<Receipt> inForce = new HashSet<>(inForce());
    Set<String> withdrawn = withdrawnIds();
    Map<Receipt, State> states = new LinkedHashMap<>();
    for (Receipt receipt : receipts) {
      State ofAccepted =
          withdrawn.contains(receipt.delivery())
              ? State.WITHDRAWN
              : inForce.contains(receipt) ? State.IN_FORCE : State.SUPERSEDED;
      states.put(receipt, receipt.accepted() ? ofAccepted : State.REFUSED);
    }
    return states;
  }

  /** The delivery that counts in the place of this accepted one. */
  public Optional<Receipt> findSuperseding(Receipt superseded) {
    return findInForce(superseded.slot())
        .filter(r -> superseded.accepted() && !r.delivery().equals(superseded.delivery()))
        .filter(r -> findWithdrawal(superseded.delivery()).isEmpty());
  }

  public Optional<Receipt> findInForce(Slot slot) {
    return inForce().stream().filter(r -> r.slot().equals(slot)).findFirst();
  }

  public Optional<Withdrawal> findWithdrawal(String delivery) {
    return withdrawals.stream().filter(w -> w.delivery().equals(delivery)).findFirst();
  }

  /** Accepted deliveries of a file of these bytes that were not withdrawn. */
  public List<Receipt> acceptedWithContent(String sha256) {
    return accepted().stream()
        .filter(r -> r.sha256().equals(sha256) && findWithdrawal(r.delivery()).isEmpty())
        .toList();
  }

  /**
   * The id under which a file counts that would have this one: a file that was withdrawn and comes
   * again is a delivery of its own, numbered from 2.
   */
  public String standingId(String id) {
    String standing = id;
    for (int time = 2; findWithdrawal(standing).isPresent(); time++) {
      standing = id + "-" + time;
    }
    return standing;
  }

  /** The refusal that this one repeats, which may be itself. */
  public Optional<Receipt> findRepeated(Receipt refusal) {
    return receipts.stream().filter(refusal::repeats).findFirst();
  }

  /** The latest receipt of a delivery: of an accepted one that which accepted it. */
  public Optional<Receipt> find(String delivery) {
    return receipts.stream()
        .filter(r -> r.delivery().equals(delivery))
        .max(Comparator.comparing(Receipt::accepted).thenComparing(Receipt::sequence));
  }

  /** Where a file of these bytes is kept, which several deliveries may have come in. */
  public Optional<Receipt.LandedFile> findLanded(String sha256) {
    return receipts.stream()
        .flatMap(r -> r.arrival().files())
        .filter(landed -> landed.contentSha256().equals(sha256))
        .findFirst();
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
    return new Ledger(all, withdrawals);
  }

  public Ledger with(Withdrawal withdrawal) {
    List<Withdrawal> all = new ArrayList<>(withdrawals);
    all.add(withdrawal);
    return new Ledger(receipts, all);
  }

  /** A sentence for each sequence without a receipt, or with several: they count up from 1. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    long expected = 1;
    for (long sequence : sequences()) {
      if (sequence < expected) {
        problems.add(
            "Two receipts have the sequence " + sequence + ": take the copy out of data/receipts.");
      }
      for (; expected < sequence; expected++) {
        problems.add(
            "The receipt with the sequence " + expected + " is missing. Restore it from a backup.");
      }
      expected = Math.max(expected, sequence + 1);
    }
    return problems;
  }

  public long nextSequence() {
    long[] sequences = sequences();
    return sequences.length == 0 ? 1 : sequences[sequences.length - 1] + 1;
  }

  private long[] sequences() {
    return LongStream.concat(
            receipts.stream().mapToLong(Receipt::sequence),
            withdrawals.stream().mapToLong(Withdrawal::sequence))
        .sorted()
        .toArray();
  }

  private Set<String> withdrawnIds() {
    return withdrawals.stream().map(Withdrawal::delivery).collect(Collectors.toSet());
  }
}
