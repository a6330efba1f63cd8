package org.nscb.scorecard.content.privacy;

import java.util.Optional;

/**
 * What a contract lets pass, and why: values of a column that look like an identity, or a header.
 *
 * @param column of the contract; empty when a header is waived
 * @param looksLike what its values may look like
 * @param header that would be forbidden; empty when values are waived
 */
public record Waiver(
    Optional<String> column, Optional<Detector> looksLike, Optional<String> header, String reason) {

  private static final String OF_HEADER = "header ";

  /** What a header that was let pass is counted as. */
  public static String countedHeader(String seen) {
    return OF_HEADER + seen;
  }

  /** What values that were let pass are counted as. */
  public static String countedValues(String column, Detector detector) {
    return column + " looks like " + detector.title();
  }

  /** Whether this let pass what a receipt counts as these words. */
  public boolean isCountedAs(String words) {
    return header.isPresent()
        ? words.startsWith(OF_HEADER) && ofHeader(words.substring(OF_HEADER.length()))
        : words.equals(countedValues(column.orElseThrow(), looksLike.orElseThrow()));
  }

  public boolean ofValues(String name, Detector detector) {
    return column.filter(name::equals).isPresent() && looksLike.equals(Optional.of(detector));
  }

  public boolean ofHeader(String seen) {
    return header.filter(h -> PrivacyPolicy.sameHeader(h, seen)).isPresent();
  }
}
