package org.nscb.scorecard.release.read;

import java.util.Locale;

/**
 * How far a value can be leaned on, as it was judged when the release was made.
 *
 * @param reason one sentence
 */
public record Quality(Mark mark, String reason) {

  public enum Mark {
    SOUND,
    /** Rows of it were refused, an agency is missing, or something is known against it. */
    CARE,
    /** There is no figure, because something was not delivered. */
    INCOMPLETE;

    /** As written in a release and in exports. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Mark of(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }
}
