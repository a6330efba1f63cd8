package org.nscb.scorecard.dashboards;

/** The server cannot listen where it was told to. */
public final class AddressException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AddressException(String host, int port, Throwable cause) {
    super(
        "Cannot serve: "
            + host
            + ":"
            + port
            + " is in use or may not be used. Choose another with --host and --port (0 takes a"
            + " free one).",
        cause);
  }
}
