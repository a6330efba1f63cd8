package org.nscb.scorecard.lake;

/** Another process is writing into the data folder. */
public final class LockedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LockedException(DataFolder data) {
    super(
        "Cannot write into "
            + data.root()
            + ": another load, publish or rollback is at work there. Wait for its end and try"
            + " again.");
  }
}
