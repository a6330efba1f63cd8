package org.nscb.scorecard.content.sources;

/** What a failed check does. */
public enum Severity {
  /** The row goes to quarantine. */
  FAIL,
  /** The row is accepted; the receipt counts it. */
  WARN,
  /** The whole delivery is refused. */
  STOP
}
