package org.nscb.scorecard.simulate;

import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.board.Office;
import org.nscb.scorecard.simulate.care.extracts.ChildVisitsExtract;
import org.nscb.scorecard.simulate.care.extracts.CinEpisodesExtract;
import org.nscb.scorecard.simulate.care.extracts.CinPlansExtract;
import org.nscb.scorecard.simulate.partners.PartnerExtract;
import org.nscb.scorecard.simulate.partners.World;
import org.nscb.scorecard.simulate.police.MissingAndCseExtract;

/** Every extract of a partner, each from a package of its own below this one. */
final class Partners {

  private Partners() {}

  static List<PartnerExtract> of(World world) {
    List<PartnerExtract> extracts = new ArrayList<>(Office.extracts(world));
    extracts.add(new CinEpisodesExtract(world));
    extracts.add(new CinPlansExtract(world));
    extracts.add(new ChildVisitsExtract(world));
    extracts.add(new MissingAndCseExtract(world));
    return extracts;
  }
}
