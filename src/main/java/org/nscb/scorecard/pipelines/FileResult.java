package org.nscb.scorecard.pipelines;

import java.util.Optional;
import org.nscb.scorecard.lake.Receipt;

/**
 * What became of one file of the inbox.
 *
 * @param recognised what it was taken to be, in words; empty when nothing was
 * @param receipt the receipt of this run, if it has one; a file that was not recognised has none
 * @param message for a file that was not accepted: why, and what to do
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
    /** The file is still in the inbox. */
    REFUSED
  }
}
