package org.nscb.scorecard.content.indicators;

/** How months become longer periods. */
public enum Kind {
  /** Events: the months of a period are added up. */
  FLOW,
  /** The state on the last day: the last month of a period stands for it. */
  SNAPSHOT
}
