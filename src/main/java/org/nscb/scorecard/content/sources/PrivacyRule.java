package org.nscb.scorecard.content.sources;

/**
 * What happens to a column before a row is written anywhere. A column without a rule is a mistake.
 */
public enum PrivacyRule {
  /** Kept as it arrived: not about who somebody is. */
  KEEP,
  /** Replaced by a keyed pseudonym (HMAC-SHA-256), the same for one child from every agency. */
  PSEUDONYMISE,
  /** Reduced to the first day of the month. */
  MONTH_OF_BIRTH,
  /** Never written. */
  DROP
}
