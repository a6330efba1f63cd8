package org.nscb.scorecard.release.read;

import java.time.YearMonth;

/**
 * A file that arrived, and what became of it.
 *
 * @param state in_force, superseded or refused
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
    String supersededBy) {

  /** Enough of the hash to tell files apart by eye. */
  public String hashHead() {
    return sha256.substring(0, Math.min(12, sha256.length()));
  }

  public boolean isInForce() {
    return state.equals("in_force");
  }
}
