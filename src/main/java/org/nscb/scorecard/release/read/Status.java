package org.nscb.scorecard.release.read;

import java.util.Locale;

/** Whether a value may be read, and if not, why not. */
public enum Status {
  SHOWN,
  /** Small, or needed to hide something small. Never 0, never a gap. */
  SUPPRESSED,
  /** Not delivered, or its follow-up is not over, or its history is missing. */
  UNAVAILABLE,
  NOT_APPLICABLE;

  /** As written in a release and in exports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Status of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
