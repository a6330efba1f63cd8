package org.nscb.scorecard.cin.reading;

import java.io.IOException;

/** Takes the rows of a return as they are read. */
public interface RowSink {

  /**
   * Called once for each row, when its element has ended: within a table in the order of the file,
   * and what lies within an episode, assessment or plan before the row of that itself.
   *
   * @param row holds the next row after this call
   */
  void row(CensusRow row) throws IOException;

  /**
   * Called for each day that cannot be read, before the row that has no such day then. It holds
   * what is written, which must not go into a log or message.
   */
  default void malformed(MalformedDate date) throws IOException {}
}
