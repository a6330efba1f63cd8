package org.nscb.scorecard.pipelines.rows;

import java.util.Map;
import java.util.TreeMap;
import org.nscb.scorecard.content.sources.Severity;

/** Counts while rows are read. */
final class RowCounter {
  private final RowPlan plan;
  private final long[] reasons;
  private final long[] warnings;
  private final long[] unmapped;
  private long accepted;
  private long quarantined;

  RowCounter(RowPlan plan) {
    this.plan = plan;
    reasons = new long[plan.reasons().size()];
    warnings = new long[plan.checks().size()];
    unmapped = new long[plan.columns().size()];
  }

  void unmapped(int column) {
    unmapped[column]++;
  }

  void accepted(boolean[] warned) {
    accepted++;
    for (int i = 0; i < warnings.length; i++) {
      warnings[i] += warned[i] ? 1 : 0;
    }
  }

  void quarantined(ReadRow row) {
    quarantined++;
    for (int i = 0; i < reasons.length; i++) {
      reasons[i] += row.refusedFor(i) ? 1 : 0;
    }
  }

  RowCounts counts(long read) {
    Map<String, Long> byReason = new TreeMap<>();
    for (int i = 0; i < reasons.length; i++) {
      put(byReason, plan.reasons().get(i).id(), reasons[i]);
    }
    Map<String, Long> byCheck = new TreeMap<>();
    Map<String, Long> stops = new TreeMap<>();
    for (int i = 0; i < warnings.length; i++) {
      CheckPlan check = plan.checks().get(i);
      put(byCheck, check.id(), warnings[i]);
      if (check.severity() == Severity.STOP) {
        put(stops, check.id(), reasons[check.reason()]);
      }
    }
    Map<String, Long> byColumn = new TreeMap<>();
    for (int i = 0; i < unmapped.length; i++) {
      put(byColumn, plan.columns().get(i).name(), unmapped[i]);
    }
    return new RowCounts(read, accepted, quarantined, byReason, byCheck, byColumn, stops);
  }

  private static void put(Map<String, Long> counts, String id, long count) {
    if (count > 0) {
      counts.put(id, count);
    }
  }
}
