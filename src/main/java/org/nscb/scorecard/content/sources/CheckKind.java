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
  /**
   * The date of the one named column lies in the months that a file of an overlapping window holds.
   */
  WITHIN_WINDOW,
  /** The date of the one named column is not after the day on which the file was received. */
  NOT_IN_FUTURE,
  /** The number in the one named column lies between min and max, both included. */
  RANGE,
  /** The text of the one named column, as it arrives, matches a regular expression wholly. */
  PATTERN,
  /** Each of the named columns has a value wherever another column has one. */
  PRESENT_IF,
  /** The named columns name a row of another source; judged when a release is made. */
  REFERENCE
}
