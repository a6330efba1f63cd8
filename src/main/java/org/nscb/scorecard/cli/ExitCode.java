package org.nscb.scorecard.cli;

/** What the shell and Airflow are told. The numbers are part of the command line's contract. */
public enum ExitCode {
  DONE(0),
  /** A mistake in the scorecard itself. */
  BUG(1),
  USAGE(2),
  /** Something in pipelines, warehouse or dashboards is wrong. */
  CONTENT_PROBLEMS(3),
  /** At least one delivery was refused, or what is stored does not match its hashes. */
  REFUSED(4),
  /** There was nothing to do: Airflow marks the task as skipped. */
  NOTHING_DELIVERED(99);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
