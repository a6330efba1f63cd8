package org.nscb.scorecard.dashboards;

/** Nothing has been published yet. */
final class NoReleaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoReleaseException() {
    super("No release has been published");
  }
}
