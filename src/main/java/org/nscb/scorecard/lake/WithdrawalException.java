package org.nscb.scorecard.lake;

/** A delivery that cannot be withdrawn, with a sentence that says why and what to do. */
public final class WithdrawalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WithdrawalException(String message) {
    super(message);
  }
}
