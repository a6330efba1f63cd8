package org.nscb.scorecard.warehouse.disclosure;

import java.util.Collection;
import java.util.Map;

/**
 * The one gate of a release. It sees all values of the release at once, decides which are hidden,
 * and nothing that it hides leaves the warehouse in any form. Whoever replaces the method replaces
 * this and nothing else.
 */
public interface DisclosureControl {

  /** Why a value is hidden. */
  enum Suppression {
    /** It is, or holds, a small count. */
    PRIMARY,
    /** It would give a small count away. */
    SECONDARY
  }

  /**
   * @param cells every value of the release that the warehouse itself counted and could count
   * @return those that must be hidden: numerator, denominator, value and intervals together
   */
  Map<Cell.Place, Suppression> hidden(Collection<Cell> cells);
}
