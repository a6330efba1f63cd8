package org.nscb.scorecard.cli;

/** Something that the user can mend, said in the words of a message: no stack trace. */
final class CannotDo extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  CannotDo(ExitCode exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  ExitCode exitCode() {
    return exitCode;
  }
}
