package org.nscb.scorecard.cin.xml;

import java.io.IOException;

/**
 * A file that cannot be read as a return, in words for the agency: what is wrong, in which line,
 * and what to do; no value of the file. It goes on from "Cannot read NAME: ", by whoever catches
 * it.
 */
public final class RefusedReturnException extends IOException {
  private final long line;

  /**
   * @param what with the line in it
   * @param line counted from 1; 0 when it is the file as a whole
   */
  public RefusedReturnException(String what, long line) {
    super(what);
    this.line = line;
  }

  /** Counted from 1; 0 when it is the file as a whole. */
  public long line() {
    return line;
  }
}
