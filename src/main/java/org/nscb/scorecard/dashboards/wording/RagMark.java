package org.nscb.scorecard.dashboards.wording;

import java.util.Optional;
import org.nscb.scorecard.release.read.plan.Rag;

/** How a line of a plan stands, as shown: in a word and a shape, with colour last. */
public record RagMark(String shape, String words, String cssClass) {

  /** That nobody gave a colour. */
  public static final RagMark NONE = new RagMark("–", "no colour given", "none");

  public static RagMark of(Rag rag) {
    return new RagMark(shape(rag), rag.words(), rag.id());
  }

  public static RagMark of(Optional<Rag> rag) {
    return rag.map(RagMark::of).orElse(NONE);
  }

  private static String shape(Rag rag) {
    return switch (rag) {
      case BLUE -> "✔";
      case GREEN -> "●";
      case AMBER -> "▲";
      case RED -> "◆";
      case GREY -> "○";
    };
  }
}
