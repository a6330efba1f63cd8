package org.nscb.scorecard.lake;

import java.time.Clock;
import java.util.Optional;

/**
 * Takes deliveries out of force. What was in force in the slot before is so again, and the next
 * release shows it.
 */
public final class Withdrawals {
  private final Receipts receipts;
  private final Clock clock;

  public Withdrawals(Receipts receipts, Clock clock) {
    this.receipts = receipts;
    this.clock = clock;
  }

  /**
   * To be called by the one writer.
   *
   * @return the ledger with the withdrawal
   * @throws WithdrawalException when there is no such delivery, it does not count, or no reason is
   *     given
   */
  public Ledger withdraw(Ledger ledger, String delivery, String reason) {
    String cannot = "Cannot withdraw " + delivery + ": ";
    if (reason.isBlank()) {
      throw new WithdrawalException(cannot + "no reason is given. Say why in a sentence.");
    }
    Optional<Receipt> accepted =
        ledger.accepted().stream().filter(r -> r.delivery().equals(delivery)).findFirst();
    if (accepted.isEmpty()) {
      throw new WithdrawalException(
          ledger.refused().stream().anyMatch(r -> r.delivery().equals(delivery))
              ? cannot + "it was refused, so nothing counts it. There is nothing to do."
              : cannot
                  + "there is no delivery of this id. Take the id from the receipts or the page"
                  + " Deliveries.");
    }
    Optional<Withdrawal> earlier = ledger.findWithdrawal(delivery);
    if (earlier.isPresent()) {
      throw new WithdrawalException(
          cannot
              + "it was withdrawn already, at "
              + earlier.get().at()
              + ". There is nothing to do.");
    }
    Withdrawal withdrawal =
        new Withdrawal(delivery, ledger.nextSequence(), clock.instant(), reason.strip());
    receipts.write(withdrawal);
    return ledger.with(withdrawal);
  }
}
