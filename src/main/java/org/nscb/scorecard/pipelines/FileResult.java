package org.nscb.scorecard.pipelines;

import java.util.Optional;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.pipelines.intake.PendingDelivery;
import org.nscb.scorecard.pipelines.intake.TakenIn;

/**
 * What became of one file of the inbox, or of one table in it.
 *
 * @param file its name, with what is within it
 * @param recognised what it was taken to be, in words; empty when nothing was
 * @param receipt its receipt; of a refusal that is repeated the earlier one; what is not a file has
 *     none
 * @param message for a file that was not accepted: why, and what to do; for an accepted one what is
 *     to be said of it; may be empty
 * @param superseded the delivery in whose place the new one stands
 */
public record FileResult(
    String file,
    String recognised,
    End end,
    Optional<Receipt> receipt,
    String message,
    Optional<String> superseded) {

  public enum End {
    ACCEPTED,
    /** The same file was accepted before; nothing was done. */
    ALREADY_RECEIVED,
    /** It withdrew a delivery. */
    WITHDRAWN,
    /** Kept in landing, and given back by the delivery of its receipt. */
    REFUSED,
    /** A sidecar, still in the inbox, whose file is not there yet. */
    WAITING
  }

  static FileResult of(TakenIn.AlreadyReceived already) {
    String name = already.from().title();
    return new FileResult(
        name,
        already.delivery(),
        End.ALREADY_RECEIVED,
        Optional.empty(),
        name + " is the file of the delivery " + already.delivery() + ": nothing was done.",
        Optional.empty());
  }

  static FileResult of(TakenIn.Waiting waiting) {
    return new FileResult(
        waiting.from().title(),
        "",
        End.WAITING,
        Optional.empty(),
        waiting.message(),
        Optional.empty());
  }

  static FileResult of(TakenIn.Refused refused, Optional<Receipt> receipt) {
    return new FileResult(
        refused.from().title(),
        refused.recognised().map(r -> r.title()).orElse(""),
        End.REFUSED,
        receipt,
        refused.message(),
        Optional.empty());
  }

  static FileResult of(PendingDelivery delivery, Receipt receipt, Ledger ledger) {
    Optional<Receipt> standing = ledger.findInForce(receipt.slot());
    boolean counts = ledger.with(receipt).inForce().contains(receipt);
    return new FileResult(
        delivery.from().title(),
        delivery.recognised().title(),
        receipt.accepted() ? End.ACCEPTED : End.REFUSED,
        Optional.of(receipt),
        receipt.accepted() && !counts ? superseded(receipt, standing.get()) : receipt.refusal(),
        counts ? standing.map(Receipt::delivery) : Optional.empty());
  }

  private static String superseded(Receipt late, Receipt standing) {
    return late.fileName()
        + " is version "
        + late.version()
        + ", and version "
        + standing.version()
        + " came before it as "
        + standing.delivery()
        + ": it is kept, and superseded already.";
  }
}
