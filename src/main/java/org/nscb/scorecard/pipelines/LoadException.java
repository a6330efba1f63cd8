package org.nscb.scorecard.pipelines;

/** A load that cannot go on, in words for whoever started it. */
public final class LoadException extends RuntimeException {

  public LoadException(String message) {
    super(message);
  }

  public LoadException(String message, Throwable cause) {
    super(message, cause);
  }
}
