package org.nscb.scorecard.simulate.care.extracts;

import java.util.List;
import org.nscb.scorecard.simulate.partners.PartnerExtract;
import org.nscb.scorecard.simulate.partners.World;

/** What children's social care sends of children in need. */
public final class CareExtracts {

  private CareExtracts() {}

  public static List<PartnerExtract> of(World world) {
    return List.of(
        new CinEpisodesExtract(world), new CinPlansExtract(world), new ChildVisitsExtract(world));
  }
}
