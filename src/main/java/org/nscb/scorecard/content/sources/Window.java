package org.nscb.scorecard.content.sources;

/** Which rows a file of a period holds, so that a later file can be put beside an earlier one. */
public enum Window {
  /** The events whose date lies in the month of the file. */
  MONTH,
  /**
   * Everything open at any time in the month; the latest file is right about a thing that both
   * hold.
   */
  OPEN_IN_MONTH,
  /**
   * The events of several months up to the month of the file; of each event the latest file whose
   * months reach back to it is right.
   */
  OVERLAPPING,
  /** The return of one year to March, which its file is of; one a year. */
  CENSUS,
  /** One whole publication, all years in it. */
  PUBLICATION
}
