package org.nscb.scorecard.content.indicators;

/** What the agencies of the breakdown {@code agency} do. */
public enum AgencyRole {
  /** They sent the rows: an agency that did not send has no value. */
  SENDS,
  /** The rows speak of them, whoever sent them. */
  ACTS
}
