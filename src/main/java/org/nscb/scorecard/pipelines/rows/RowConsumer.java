package org.nscb.scorecard.pipelines.rows;

import java.io.IOException;

/** Takes the rows of a file in their order. */
public interface RowConsumer {

  /** A row for silver; of statistics published wide, one for each figure. */
  void accepted(ReadRow row) throws IOException;

  /** A row for quarantine. */
  void refused(ReadRow row) throws IOException;

  /**
   * The key of a row that has one, before the row itself.
   *
   * @param high its first 64 bits
   * @param low its other 64 bits, the last of them 1 when the row is accepted
   * @param row a hash of the whole row as it is written
   */
  void key(long high, long low, long row) throws IOException;
}
