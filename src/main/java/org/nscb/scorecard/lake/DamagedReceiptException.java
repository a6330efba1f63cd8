package org.nscb.scorecard.lake;

/** A receipt is not what was written, so nothing may be concluded from the receipts. */
public final class DamagedReceiptException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DamagedReceiptException(String message) {
    super(message);
  }
}
