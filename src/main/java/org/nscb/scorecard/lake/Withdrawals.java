package org.nscb.scorecard.lake;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes deliveries out of force. What was in force in the slot before is so again, and the next
 * release shows it.
 */
public final class Withdrawals {
  private final Receipts receipts;
  private final Clock clock;
  private final Function<String, Optional<String>> reasonProblem;

  /**
   * @param reasonProblem why a reason may not be kept, if so: it is shown wherever the delivery is
   */
  public Withdrawals(
      Receipts receipts, Clock clock, Function<String, Optional<String>> reasonProblem) {
    this.receipts = receipts;
    this.clock = clock;
    this.reasonProblem = reasonProblem;
  }

  /**
   * To be called by the one writer.
   *
   * @return the ledger with the withdrawal
   * @throws WithdrawalException when there is no such delivery, it does not count, or no reason is
   *     given that may be kept; what was typed is not in it
   */
  public Ledger withdraw(Ledger ledger, String delivery, String reason) {
    Receipt known =
        ledger
            .find(delivery)
            .orElseThrow(
                () ->
                    new WithdrawalException(
                        "Cannot withdraw a delivery: none has the id that was given. Take the id"
                            + " from scorecard status, the receipts or the page Deliveries."));
    String cannot = "Cannot withdraw " + known.delivery() + ": ";
    if (reason.isBlank()) {
      throw new WithdrawalException(cannot + "no reason is given. Say why in a sentence.");
    }
    if (!known.accepted()) {
      throw new WithdrawalException(
          cannot + "it was refused, so nothing counts it. There is nothing to do.");
    }
    Optional<Withdrawal> earlier = ledger.findWithdrawal(delivery);
    if (earlier.isPresent()) {
      throw new WithdrawalException(
          cannot
              + "it was withdrawn already, at "
              + earlier.get().at()
              + ". There is nothing to do.");
    }
    Optional<String> problem = reasonProblem.apply(reason);
    if (problem.isPresent()) {
      throw new WithdrawalException(cannot + problem.get());
    }
    Withdrawal withdrawal =
        new Withdrawal(delivery, ledger.nextSequence(), clock.instant(), reason.strip());
    receipts.write(withdrawal);
    return ledger.with(withdrawal);
  }
}
