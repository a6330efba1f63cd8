package org.nscb.scorecard.content.sources;

/** What the values of a column are, once read. Spark, Parquet and DuckDB types follow from it. */
public enum ColumnType {
  TEXT,
  /** A whole number, 64 bits. */
  INTEGER,
  DECIMAL,
  /**
   * A number of things that an agency has added up, or a mark that it holds a small one back, which
   * a column of its own says in silver.
   */
  COUNT,
  /** A calendar day: ISO or day/month/year as written by the agency. */
  DATE,
  /** A calendar month, kept as its first day. */
  MONTH,
  BOOLEAN,
  /** One code of a named code set, reached by the code, its label or a known alias. */
  CODE,
  /** Several codes of one code set in a cell, separated by semicolons or commas. */
  CODES
}
