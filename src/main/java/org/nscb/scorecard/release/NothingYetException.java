package org.nscb.scorecard.release;

/** It is too early: nothing has been delivered, or nothing has been published. */
public final class NothingYetException extends ReleaseException {
  private static final long serialVersionUID = 1L;

  public NothingYetException(String message) {
    super(message);
  }
}
