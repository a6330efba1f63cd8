package org.nscb.scorecard.pipelines.rows;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nscb.scorecard.pipelines.privacy.PrivacyCounts;
import org.nscb.scorecard.pipelines.unmapped.SpellingCounts;
import org.nscb.scorecard.pipelines.unmapped.SpellingTally;

/** Counts while rows are read. */
final class RowCounter {
  private final RowPlan plan;
  private final long[] reasons;
  private final long[] warnings;
  private final long[] warningsOfRefused;
  private final long[] unmapped;
  private final SpellingTally[] spellings;
  private final OtherMonths otherMonths;
  private long accepted;
  private long quarantined;

  RowCounter(RowPlan plan, FilePlan file) {
    this.plan = plan;
    otherMonths = new OtherMonths(plan, file);
    reasons = new long[plan.reasons().size()];
    warnings = new long[reasons.length];
    warningsOfRefused = new long[reasons.length];
    unmapped = new long[plan.columns().size()];
    spellings = new SpellingTally[unmapped.length];
    for (int i = 0; i < spellings.length; i++) {
      spellings[i] = new SpellingTally();
    }
  }

  void unmapped(int column, List<String> unknown) {
    unmapped[column]++;
    for (int i = 0; i < unknown.size(); i++) {
      spellings[column].add(unknown.get(i));
    }
  }

  /** A row all of whose values were read. */
  void dated(ReadRow row) {
    otherMonths.count(row);
  }

  void accepted(ReadRow row) {
    accepted++;
    if (row.warned()) {
      countWarnings(row, warnings);
    }
  }

  void quarantined(ReadRow row) {
    quarantined++;
    for (int i = 0; i < reasons.length; i++) {
      reasons[i] += row.refusedFor(i) ? 1 : 0;
    }
    if (row.warned()) {
      countWarnings(row, warningsOfRefused);
    }
  }

  private static void countWarnings(ReadRow row, long[] counts) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += row.warnedFor(i) ? 1 : 0;
    }
  }

  RowCounts counts(long read, PrivacyCounts privacy) {
    Map<String, Long> byReason = new TreeMap<>();
    Map<String, Long> byWarning = new TreeMap<>();
    Map<String, Long> stops = new TreeMap<>();
    for (int i = 0; i < reasons.length; i++) {
      Reason reason = plan.reasons().get(i);
      put(byReason, reason.id(), reasons[i]);
      put(byWarning, reason.id(), warnings[i]);
      if (reason.canStop()) {
        put(stops, reason.id(), reasons[i] + warnings[i] + warningsOfRefused[i]);
      }
    }
    Map<String, Long> byColumn = new TreeMap<>();
    Map<String, SpellingCounts> spellingsByColumn = new TreeMap<>();
    for (int i = 0; i < unmapped.length; i++) {
      String column = plan.columns().get(i).name();
      put(byColumn, column, unmapped[i]);
      if (!spellings[i].isEmpty()) {
        spellingsByColumn.put(column, spellings[i].counts());
      }
    }
    return new RowCounts(
        read,
        accepted,
        quarantined,
        byReason,
        byWarning,
        byColumn,
        stops,
        spellingsByColumn,
        privacy,
        otherMonths.counts());
  }

  private static void put(Map<String, Long> counts, String id, long count) {
    if (count > 0) {
      counts.put(id, count);
    }
  }
}
