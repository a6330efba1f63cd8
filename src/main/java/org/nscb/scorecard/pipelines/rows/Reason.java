package org.nscb.scorecard.pipelines.rows;

import java.io.Serializable;
import org.nscb.scorecard.content.sources.Severity;

/**
 * What can be wrong with a row.
 *
 * @param id as counted in receipts and written beside the row
 * @param sentence for the agency, without any value
 * @param severity what it does to the row or the delivery
 * @param stopShare the delivery is refused when more than this share of its rows has it; 1 when
 *     there is no such share
 */
public record Reason(String id, String sentence, Severity severity, double stopShare)
    implements Serializable {
  private static final double NO_SHARE = 1;

  Reason(String id, String sentence, Severity severity) {
    this(id, sentence, severity, NO_SHARE);
  }

  /** Whether it can refuse a whole delivery by itself. */
  public boolean canStop() {
    return severity == Severity.STOP || stopShare < NO_SHARE;
  }

  /** Whether it refuses the delivery. */
  public boolean stops(long rowsFailing, long rowsRead) {
    return rowsFailing > 0 && (severity == Severity.STOP || rowsFailing > stopShare * rowsRead);
  }
}
