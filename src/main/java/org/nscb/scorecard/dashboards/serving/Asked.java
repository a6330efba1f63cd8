package org.nscb.scorecard.dashboards.serving;

import org.nscb.scorecard.release.read.ReleaseReader;

/**
 * A page or file that can be asked for.
 *
 * @param address by which it is kept: two that are asked for by one address are the same
 */
public record Asked(String address, Maker maker) {

  /** Makes one page or file of a release. */
  public interface Maker {
    Rendered make(ReleaseReader release);
  }
}
