package org.nscb.scorecard.simulate.partners;

import java.util.List;

/** Every extract of a partner. */
public final class Partners {

  private Partners() {}

  public static List<PartnerExtract> of(World world) {
    return List.of();
  }
}
