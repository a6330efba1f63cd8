package org.nscb.scorecard.release.read;

import java.time.YearMonth;

/**
 * A file that arrived, and what became of it.
 *
 * @param state in_force, superseded or refused
 * @param refusal why it was refused, in a sentence; else empty
 */
public record Delivery(
    String delivery,
    String agency,
    String source,
    YearMonth period,
    String part,
    String fileName,
    String sha256,
    String receivedAt,
    long rowsRead,
    long rowsAccepted,
    long rowsQuarantined,
    String state,
    String supersededBy,
    String refusal) {

  /** Enough of the hash to tell files apart by eye. */
  public String hashHead() {
    return sha256.substring(0, Math.min(12, sha256.length()));
  }

  public boolean isInForce() {
    return state.equals("in_force");
  }

  public boolean isRefused() {
    return state.equals("refused");
  }
}
