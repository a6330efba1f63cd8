package org.nscb.scorecard.cin.rules;

/** What a check can ask. All but the last two say it in a few words; those are plain SQL. */
enum CheckKind {
  /** Each field holds something. */
  PRESENT,
  /** The field holds a code of a list; empty fails unless {@code missing: passes}. */
  CODE,
  /** What the field holds, if anything, has the whole form of a pattern. */
  PATTERN,
  /** The first date is not after the second. */
  ORDER,
  /** The two fields do not hold the same. */
  DIFFER,
  /** The date, if any, lies in the census year. */
  WITHIN_PERIOD,
  /** The date is there and not after the reference date; {@code missing: passes} forgives. */
  BY_REFERENCE_DATE,
  /** No other row of the return, the child, the episode or the assessment holds the same. */
  UNIQUE,
  /** At most one row of the child or the episode has no end. */
  ONE_OPEN,
  /** No row of the child or the episode starts while another lasts. */
  NO_OVERLAP,
  /** A condition on a row, and on what holds it, that must not be met. */
  FAILS_IF,
  /** A select of the rows that fail: `issue`, and for each table its row_number by its name. */
  SQL,
  /** A condition on the whole return that must not be met. */
  RETURN_FAILS_IF
}
