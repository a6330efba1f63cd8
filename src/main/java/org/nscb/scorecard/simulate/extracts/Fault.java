package org.nscb.scorecard.simulate.extracts;

import java.util.Locale;

/** What can be wrong with an extract, on request. */
public enum Fault {
  /** A label that neither the code set nor its aliases know. */
  LABEL_DRIFT_BEYOND_ALIASES,
  /** A month's file that comes after the others. */
  LATE_FILE,
  /** The same bytes a second time. */
  REPEATED_FILE,
  /** A first file with mistakes, and later one without them. */
  RESUBMISSION,
  /** Windows-1252 in place of UTF-8. */
  WRONG_ENCODING,
  /** A row that stands in the file twice. */
  DUPLICATE_ROWS,
  /** Days that do not exist, words in place of a date. */
  BAD_DATES,
  /** Two headers that changed places. */
  SWAPPED_COLUMNS,
  /** Empty cells where there must be something. */
  MISSING_REQUIRED_VALUES,
  /** Codes that were never in the code set. */
  UNKNOWN_CODES;

  /** As in {@code faults.csv} and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
