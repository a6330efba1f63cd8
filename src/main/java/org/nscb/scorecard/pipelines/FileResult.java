package org.nscb.scorecard.pipelines;

import java.util.Optional;
import org.nscb.scorecard.lake.Receipt;

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
}
