package org.nscb.scorecard.release.read;

import java.time.YearMonth;

/**
 * A file that arrived, and what became of it.
 *
 * @param version the highest of a month counts
 * @param state in_force, superseded, withdrawn, refused, or left_out when a reference stops it
 * @param refusal why it was refused, in a sentence; else empty
 * @param withdrawal why it was withdrawn; else empty
 * @param daysLate of the first good file of a month, after its due day
 */
public record Delivery(
    String delivery,
    String agency,
    String source,
    YearMonth period,
    String part,
    int version,
    String fileName,
    String sha256,
    String receivedAt,
    long rowsRead,
    long rowsAccepted,
    long rowsQuarantined,
    String state,
    String supersededBy,
    String refusal,
    String withdrawal,
    int daysLate) {

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
