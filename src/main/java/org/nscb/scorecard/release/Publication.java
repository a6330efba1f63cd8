package org.nscb.scorecard.release;

/** What came of publishing. */
public record Publication(Release release, Outcome outcome) {

  public enum Outcome {
    MADE,
    /** The current release was made from the very same inputs, so no other was made. */
    NOTHING_NEW
  }

  /** A sentence for the person who published. */
  @Override
  public String toString() {
    return switch (outcome) {
      case MADE ->
          String.format(
              "Published release %s: %,d indicator values from %,d deliveries.",
              release.id(),
              release.manifest().rows().getOrDefault("indicator_values", 0L),
              release.manifest().deliveries().size());
      case NOTHING_NEW ->
          "Nothing new since release " + release.id() + ", so no new release was made.";
    };
  }
}
