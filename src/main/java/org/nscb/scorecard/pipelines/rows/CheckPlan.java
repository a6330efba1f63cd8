package org.nscb.scorecard.pipelines.rows;

import java.io.Serializable;
import java.util.List;
import org.nscb.scorecard.content.sources.CheckKind;
import org.nscb.scorecard.content.sources.Severity;

/**
 * A check of a contract, ready to be made.
 *
 * @param columns places of the columns
 * @param decimal whether the first column holds decimals
 * @param reason place among the plan's reasons
 */
public record CheckPlan(
    String id,
    CheckKind kind,
    List<Integer> columns,
    double min,
    double max,
    Severity severity,
    boolean decimal,
    int reason)
    implements Serializable {

  public CheckPlan {
    columns = List.copyOf(columns);
  }
}
