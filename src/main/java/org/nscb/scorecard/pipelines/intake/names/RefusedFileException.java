package org.nscb.scorecard.pipelines.intake.names;

/** A file that cannot be taken in, with a sentence for the agency: what is wrong, what to do. */
public final class RefusedFileException extends Exception {

  public RefusedFileException(String message) {
    super(message);
  }
}
