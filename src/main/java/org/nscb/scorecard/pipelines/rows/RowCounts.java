package org.nscb.scorecard.pipelines.rows;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.nscb.scorecard.pipelines.privacy.PrivacyCounts;
import org.nscb.scorecard.pipelines.unmapped.SpellingCounts;

/**
 * What became of the rows of a piece of a file, or of several pieces added up.
 *
 * @param reasons rows refused, by reason id; a row with two counts under both
 * @param warnings rows accepted with a warning, by check id
 * @param unmapped rows with a spelling that is not known, by column
 * @param stops rows, accepted or not, that failed what can refuse the whole delivery, by its id
 * @param spellings the spellings that are not known, by column
 * @param privacy what the rows say of people
 * @param otherMonths rows dated in another month than that of the file
 */
public record RowCounts(
    long read,
    long accepted,
    long quarantined,
    Map<String, Long> reasons,
    Map<String, Long> warnings,
    Map<String, Long> unmapped,
    Map<String, Long> stops,
    Map<String, SpellingCounts> spellings,
    PrivacyCounts privacy,
    Map<YearMonth, Long> otherMonths)
    implements Serializable {

  public static RowCounts none() {
    return new RowCounts(
        0, 0, 0, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), PrivacyCounts.none(), Map.of());
  }

  public RowCounts plus(RowCounts other) {
    return new RowCounts(
        read + other.read,
        accepted + other.accepted,
        quarantined + other.quarantined,
        sum(reasons, other.reasons),
        sum(warnings, other.warnings),
        sum(unmapped, other.unmapped),
        sum(stops, other.stops),
        together(spellings, other.spellings),
        privacy.plus(other.privacy),
        sum(otherMonths, other.otherMonths));
  }

  private static Map<String, SpellingCounts> together(
      Map<String, SpellingCounts> one, Map<String, SpellingCounts> other) {
    Map<String, SpellingCounts> together = new TreeMap<>(one);
    other.forEach((column, counts) -> together.merge(column, counts, SpellingCounts::plus));
    return together;
  }

  private static <K> Map<K, Long> sum(Map<K, Long> one, Map<K, Long> other) {
    Map<K, Long> sum = new TreeMap<>(one);
    other.forEach((id, rows) -> sum.merge(id, rows, Long::sum));
    return sum;
  }
}
