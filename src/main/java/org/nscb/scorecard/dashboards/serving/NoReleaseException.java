package org.nscb.scorecard.dashboards.serving;

/** Nothing has been published yet. */
public final class NoReleaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoReleaseException() {
    super("No release has been published");
  }
}
