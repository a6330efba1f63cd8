package org.nscb.scorecard.pipelines.cells;

import java.io.Serializable;

/**
 * How a text writes its rows.
 *
 * @param delimiter the one-byte character between two cells
 */
public record Dialect(Encoding encoding, char delimiter, Lines lines) implements Serializable {

  /** Which line ends a line number counts. */
  public enum Lines {
    /** All: the number that an editor shows. */
    OF_THE_TEXT,
    /** None: the first cell of a row says its line in what the text is a copy of. */
    SAID_BY_THE_ROW,
    /** Those between records: the copy of a sheet has one line for each row of the sheet. */
    OF_THE_SHEET
  }

  /** With commas, as most agencies write. */
  public static Dialect commas(Encoding encoding) {
    return new Dialect(encoding, ',', Lines.OF_THE_TEXT);
  }
}
