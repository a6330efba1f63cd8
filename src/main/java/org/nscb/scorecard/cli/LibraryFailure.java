package org.nscb.scorecard.cli;

import java.io.IOException;

/**
 * The database is a library of the machine's own code. It lies beside the jars of a build, or is
 * unpacked at the start where it does not.
 */
final class LibraryFailure {
  private LibraryFailure() {}

  /** Whether it could not be unpacked or loaded; a class that is missing is a mistake of ours. */
  static boolean isBehind(Throwable failure) {
    boolean linking = false;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      linking |= cause instanceof LinkageError;
    }
    Throwable root = root(failure);
    return linking && (root instanceof IOException || root instanceof UnsatisfiedLinkError);
  }

  private static Throwable root(Throwable failure) {
    return failure.getCause() == null ? failure : root(failure.getCause());
  }

  static String message(Throwable failure) {
    Throwable root = root(failure);
    if (root instanceof UnsatisfiedLinkError) {
      return "Cannot begin: the library of the database cannot be loaded ("
          + String.valueOf(root.getMessage()).lines().findFirst().orElse("no reason given")
          + "). Let programs run from its folder; if it is damaged, remove the folder target and"
          + " build again.";
    }
    return "Cannot begin: the library of the database cannot be unpacked into "
        + System.getProperty("java.io.tmpdir")
        + ". Make room in that folder (100 MB) and let programs run from it, or name another one:"
        + " JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR.";
  }
}
