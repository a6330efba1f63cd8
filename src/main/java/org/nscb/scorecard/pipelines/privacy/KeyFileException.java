package org.nscb.scorecard.pipelines.privacy;

/** A key file that must not be used, in words for whoever keeps it. */
public final class KeyFileException extends RuntimeException {

  public KeyFileException(String message) {
    super(message);
  }
}
