package org.nscb.scorecard.content.sources;

/**
 * The closed vocabulary of checks that a contract may ask for beside what its columns say already.
 */
public enum CheckKind {
  /** The dates of the named columns do not run backwards; empty ones are passed over. */
  ORDER,
  /** The date of the one named column lies in the month of the file. */
  WITHIN_PERIOD,
  /** The date of the one named column is not after the last day of the month of the file. */
  NOT_AFTER_PERIOD,
  /** The number in the one named column lies between min and max, both included. */
  RANGE
}
