package org.nscb.scorecard.pipelines.privacy;

import java.io.Serializable;
import java.util.List;
import org.nscb.scorecard.lake.sealed.LandingKey;

/**
 * The secrets of a lake, which travel together.
 *
 * @param pseudonym makes the pseudonyms of what is loaded now
 * @param previous none, or the one that made them before, while both are known
 * @param landing seals the files as they came
 */
public record LakeKeys(PseudonymKey pseudonym, List<PseudonymKey> previous, LandingKey landing)
    implements Serializable {

  public LakeKeys {
    previous = List.copyOf(previous);
    if (previous.size() > 1) {
      throw new IllegalArgumentException("There is one previous pseudonym key at most.");
    }
  }

  /** With a new pseudonym key; the present one becomes the previous. */
  LakeKeys rotated() {
    return new LakeKeys(PseudonymKey.random(), List.of(pseudonym), landing);
  }

  /** Without the previous key. */
  LakeKeys closed() {
    return new LakeKeys(pseudonym, List.of(), landing);
  }

  /** Of a new lake. */
  public static LakeKeys random() {
    return new LakeKeys(PseudonymKey.random(), List.of(), LandingKey.random());
  }
}
