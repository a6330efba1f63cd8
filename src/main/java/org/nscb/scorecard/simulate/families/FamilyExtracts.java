package org.nscb.scorecard.simulate.families;

import java.util.List;
import org.nscb.scorecard.simulate.families.fsp.EarlyHelpEpisodes;
import org.nscb.scorecard.simulate.families.fsp.EarlyHelpReviews;
import org.nscb.scorecard.simulate.families.fsp.Fsp;
import org.nscb.scorecard.simulate.families.fsp.Fsps;
import org.nscb.scorecard.simulate.partners.PartnerExtract;
import org.nscb.scorecard.simulate.partners.World;

/** Every extract about what families meet beside a social worker. */
public final class FamilyExtracts {

  private FamilyExtracts() {}

  public static List<PartnerExtract> of(World world) {
    List<Fsp> fsps = Fsps.invent(world);
    return List.of(
        new EarlyHelpEpisodes(fsps),
        new EarlyHelpReviews(fsps),
        new ParentingEnrolments(world),
        new SubstanceMisuseProgramme(world),
        new ServiceUserFeedback(world, fsps),
        new Complaints(world));
  }
}
