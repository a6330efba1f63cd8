package org.nscb.scorecard.release;

/** There is nothing to publish: no delivery has been accepted yet. */
public final class NothingDeliveredException extends ReleaseException {
  private static final long serialVersionUID = 1L;

  public NothingDeliveredException() {
    super(
        "Cannot publish: nothing has been delivered yet. Put files into the inbox and run"
            + " 'scorecard load'.");
  }
}
