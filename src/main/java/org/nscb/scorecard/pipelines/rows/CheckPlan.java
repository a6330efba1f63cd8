package org.nscb.scorecard.pipelines.rows;

import java.io.Serializable;
import java.util.List;
import org.nscb.scorecard.content.sources.CheckKind;

/**
 * A check of a contract, ready to be made.
 *
 * @param columns places of the columns
 * @param decimal whether the first column holds decimals
 * @param when place of the column that asks for the others, of the kind PRESENT_IF; else -1
 * @param pattern of the kind PATTERN; else empty
 * @param agencies whose files it is made on; empty for all
 * @param reason place among the plan's reasons
 */
public record CheckPlan(
    CheckKind kind,
    List<Integer> columns,
    double min,
    double max,
    boolean decimal,
    int when,
    String pattern,
    List<String> agencies,
    int reason)
    implements Serializable {

  public CheckPlan {
    columns = List.copyOf(columns);
    agencies = List.copyOf(agencies);
  }

  boolean isFor(String agency) {
    return agencies.isEmpty() || agencies.contains(agency);
  }
}
