package org.nscb.scorecard.cin.tables;

import java.util.Locale;

/**
 * The columns that say where in the return a row stands. They are whole numbers from 1 and together
 * with {@link #CHILD_NUMBER} make the key of a row, since no module below the child has an id of
 * its own. All but the first three count within what holds the row, so that they are the same
 * whichever part of a file is read first.
 */
public enum Place {
  /** Of the row within its table. */
  ROW_NUMBER,
  /** Of the line of the file in which the row's element starts. */
  LINE_NUMBER,
  /** Of the child within the return. */
  CHILD_NUMBER,
  /** Of the CINdetails within the child. */
  EPISODE,
  /** Of the assessment, enquiry, plan or disability within the episode or the child. */
  ITEM,
  /** Of the factor within the assessment, or the review within the plan. */
  PART;

  /** As a column is named in SQL, such as {@code child_number}. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
