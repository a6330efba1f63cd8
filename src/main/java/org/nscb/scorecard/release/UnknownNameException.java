package org.nscb.scorecard.release;

/** There is no indicator or no release of the name that was given. */
public final class UnknownNameException extends ReleaseException {
  private static final long serialVersionUID = 1L;

  public UnknownNameException(String message) {
    super(message);
  }
}
