package org.nscb.scorecard.dashboards.addresses;

/** An address that no page can answer; the message is for the reader. */
public final class BadAddressException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BadAddressException(String message) {
    super(message);
  }
}
