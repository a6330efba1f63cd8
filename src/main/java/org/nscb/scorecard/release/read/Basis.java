package org.nscb.scorecard.release.read;

import java.util.Locale;

/** Where a value comes from: the extracts of the agencies, or official statistics. */
public enum Basis {
  EXTRACTS,
  PUBLISHED;

  /** As written in a release, in exports and in addresses. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Basis of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
