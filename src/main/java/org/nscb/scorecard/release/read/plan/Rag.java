package org.nscb.scorecard.release.read.plan;

import java.util.Locale;
import java.util.Optional;

/** How a line of a plan stands, from done to not begun. */
public enum Rag {
  BLUE("complete"),
  GREEN("on track"),
  AMBER("at risk"),
  RED("off track"),
  GREY("not started");

  private final String words;

  Rag(String words) {
    this.words = words;
  }

  /** As in the tables of a release. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the colour says, for whoever cannot see it. */
  public String words() {
    return words;
  }

  /**
   * @param id empty where no colour was given
   */
  public static Optional<Rag> find(String id) {
    return id.isEmpty() ? Optional.empty() : Optional.of(valueOf(id.toUpperCase(Locale.ROOT)));
  }
}
