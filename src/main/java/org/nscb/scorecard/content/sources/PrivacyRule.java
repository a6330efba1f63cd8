package org.nscb.scorecard.content.sources;

import java.util.EnumSet;
import java.util.Set;
import org.nscb.scorecard.content.privacy.Detector;

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
  /** Reduced to the band of the age at the end of the file's month. */
  AGE_BAND,
  /** A district; a full postcode is reduced to the district that it lies in. */
  DISTRICT_ONLY,
  /** Never written. */
  DROP;

  /** Whether a column that says who somebody is no longer does so under this rule. */
  public boolean takesIdentityAway() {
    return this != KEEP;
  }

  /** What the values of a column of this type are in silver. */
  public ColumnType written(ColumnType type) {
    return this == PSEUDONYMISE || this == AGE_BAND ? ColumnType.TEXT : type;
  }

  /** What its cells may look like, because it is not written. */
  public Set<Detector> lets() {
    return switch (this) {
      case KEEP, PSEUDONYMISE -> EnumSet.noneOf(Detector.class);
      case MONTH_OF_BIRTH, AGE_BAND -> EnumSet.of(Detector.DATE_OF_BIRTH);
      case DISTRICT_ONLY -> EnumSet.of(Detector.POSTCODE);
      case DROP -> EnumSet.allOf(Detector.class);
    };
  }
}
