package org.nscb.scorecard.release.read;

import java.util.Locale;

/** Whom the Board's area is set beside, in the order in which they are shown. */
public enum ComparatorKind {
  COUNTRY,
  REGION,
  /** The mean of the statistical neighbours that have a value. */
  NEIGHBOURS;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ComparatorKind of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
