package org.nscb.scorecard.pipelines.intake.containers;

/**
 * How much a compressed file may hold. A file that is made to fill a memory or a disk goes beyond
 * one of these within its first megabytes; no extract of an agency comes near any.
 */
final class Limits {
  /** Bytes out for each byte in. Rows of an extract give 5 to 20, sheets of a workbook up to 50. */
  static final long RATIO = 100;

  /** Bytes out before the ratio is looked at: a few rows alike say nothing. */
  static final long FREE_OF_RATIO = 1 << 20;

  /** Bytes out in all: 20 million rows, three times the greatest load that was measured. */
  static final long TOTAL = 2L << 30;

  static final int ENTRIES = 1000;

  /** Bytes of a zip's directory: a thousand names of ordinary length take a quarter of it. */
  static final long DIRECTORY = 1 << 19;

  /** Bytes of a workbook as it arrives; it is held in memory while its sheets are read. */
  static final long WORKBOOK = 128L << 20;

  /** Bytes of the texts of a workbook, which are held in memory too. */
  static final long SHARED_STRINGS = 256L << 20;

  /** Rows and columns of a sheet (ECMA-376, as Excel has had them since 2007). */
  static final int SHEET_ROWS = 1 << 20;

  static final int SHEET_COLUMNS = 1 << 14;

  private Limits() {}
}
