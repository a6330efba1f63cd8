package org.nscb.scorecard.simulate;

import java.util.Map;

/**
 * What was written.
 *
 * @param files extracts, those that are to come later included
 * @param rows rows in the extracts by source
 * @param children invented children who are in at least one extract
 * @param faults how many faults were planted
 */
public record SimulationReport(int files, Map<String, Long> rows, int children, int faults) {

  public long totalRows() {
    return rows.values().stream().mapToLong(Long::longValue).sum();
  }
}
