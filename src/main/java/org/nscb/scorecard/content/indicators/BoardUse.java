package org.nscb.scorecard.content.indicators;

import java.util.List;
import java.util.Optional;

/**
 * What an indicator is to the Board.
 *
 * @param domain id of one of the domains of {@code dashboards/site.yml}
 * @param priorities ids of the Board's priorities that it speaks to
 * @param owner id of the group that answers for it
 * @param target what the Board wants it to be, where the Board has said so
 */
public record BoardUse(
    String domain, List<String> priorities, String owner, Optional<Target> target) {

  /**
   * @param value in the unit of the measure, to be reached or bettered by the polarity
   * @param source who set it, and where
   */
  public record Target(double value, String source) {}
}
