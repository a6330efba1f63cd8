package org.nscb.scorecard.pipelines.intake.text;

import java.io.IOException;

/**
 * A file that cannot be read as what it is, in words for the agency: what is wrong, where, and what
 * to do. The file is named by whoever catches it.
 */
public final class UnreadableException extends IOException {

  public UnreadableException(String what) {
    super(what);
  }
}
