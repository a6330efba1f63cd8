package org.nscb.scorecard.content.plan;

import java.util.Locale;

/**
 * A report that the scorecard makes of every indicator, where the plan asks for the report itself.
 */
public enum Report {
  /** Every indicator in one of the Board's domains. */
  DOMAINS,
  /** Every indicator of a year beside the year before. */
  ANNUAL,
  /** What got worse, missed its target or cannot be said in a month. */
  EXCEPTIONS;

  /** As content and exports write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
