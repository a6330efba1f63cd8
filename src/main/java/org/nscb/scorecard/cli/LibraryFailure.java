package org.nscb.scorecard.cli;

import java.io.IOException;

/**
 * The database is a library of the machine's own code, which is unpacked and loaded at its start.
 */
final class LibraryFailure {
  private LibraryFailure() {}

  /** Whether it could not be unpacked or loaded; a class that is missing is a mistake of ours. */
  static boolean isBehind(Throwable failure) {
    boolean linking = false;
    Throwable root = failure;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      linking |= cause instanceof LinkageError;
      root = cause;
    }
    return linking && (root instanceof IOException || root instanceof UnsatisfiedLinkError);
  }

  static String message() {
    return "Cannot begin: the library of the database cannot be unpacked into "
        + System.getProperty("java.io.tmpdir")
        + " and loaded from there. Make room in that folder (100 MB) and let programs run from it,"
        + " or name another one: JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR.";
  }
}
