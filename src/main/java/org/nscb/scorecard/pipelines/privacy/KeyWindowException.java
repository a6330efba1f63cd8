package org.nscb.scorecard.pipelines.privacy;

/** A key cannot be rotated, or its window not be closed, as things stand. */
public final class KeyWindowException extends RuntimeException {

  public KeyWindowException(String message) {
    super(message);
  }
}
