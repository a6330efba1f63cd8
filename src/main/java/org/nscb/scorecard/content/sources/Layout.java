package org.nscb.scorecard.content.sources;

/** How the cells of a file become rows. */
public enum Layout {
  /** A row is a row. */
  ROWS,
  /**
   * Counts that the agency has added up: a row is one combination of dimensions, and speaks of
   * nobody.
   */
  AGGREGATED,
  /**
   * Statistics published wide: each column that the contract does not name becomes a row of
   * (measure, value, symbol), so that a column renamed between releases needs no new contract.
   */
  MELTED
}
