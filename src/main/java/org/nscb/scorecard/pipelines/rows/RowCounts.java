package org.nscb.scorecard.pipelines.rows;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the rows of a piece of a file, or of several pieces added up.
 *
 * @param reasons rows refused, by reason id; a row with two counts under both
 * @param warnings rows accepted with a warning, by check id
 * @param unmapped rows with a spelling that is not known, by column
 * @param stops rows that failed a check which refuses the whole delivery, by check id
 */
public record RowCounts(
    long read,
    long accepted,
    long quarantined,
    Map<String, Long> reasons,
    Map<String, Long> warnings,
    Map<String, Long> unmapped,
    Map<String, Long> stops)
    implements Serializable {

  public static RowCounts none() {
    return new RowCounts(0, 0, 0, Map.of(), Map.of(), Map.of(), Map.of());
  }

  public RowCounts plus(RowCounts other) {
    return new RowCounts(
        read + other.read,
        accepted + other.accepted,
        quarantined + other.quarantined,
        sum(reasons, other.reasons),
        sum(warnings, other.warnings),
        sum(unmapped, other.unmapped),
        sum(stops, other.stops));
  }

  private static Map<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
    Map<String, Long> sum = new TreeMap<>(one);
    other.forEach((id, rows) -> sum.merge(id, rows, Long::sum));
    return sum;
  }
}
