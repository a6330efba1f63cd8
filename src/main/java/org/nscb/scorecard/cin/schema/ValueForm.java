package org.nscb.scorecard.cin.schema;

/** What the schema asks of the text of an element. */
public enum ValueForm {
  /** Elements and no text. */
  NONE,
  TEXT,
  /** A day as yyyy-MM-dd, a time zone behind it allowed. */
  DATE,
  /** A year of four digits. */
  YEAR,
  /** A day and a time as yyyy-MM-ddThh:mm:ss. */
  DATE_TIME,
  /** A whole number from 0. */
  COUNT,
  /** As the element's pattern says. */
  PATTERN,
  /** A code of the element's set in the year. */
  CODE
}
