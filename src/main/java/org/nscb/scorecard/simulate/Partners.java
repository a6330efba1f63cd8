package org.nscb.scorecard.simulate;

import java.util.List;
import java.util.stream.Stream;
import org.nscb.scorecard.simulate.board.Office;
import org.nscb.scorecard.simulate.care.extracts.CareExtracts;
import org.nscb.scorecard.simulate.families.FamilyExtracts;
import org.nscb.scorecard.simulate.meetings.MeetingExtracts;
import org.nscb.scorecard.simulate.partners.PartnerExtract;
import org.nscb.scorecard.simulate.partners.World;
import org.nscb.scorecard.simulate.police.MissingAndCseExtract;

/** Every extract of a partner, each from a package of its own below this one. */
final class Partners {

  private Partners() {}

  static List<PartnerExtract> of(World world) {
    return Stream.<List<PartnerExtract>>of(
            Office.extracts(world),
            MeetingExtracts.of(world),
            FamilyExtracts.of(world),
            CareExtracts.of(world),
            List.of(new MissingAndCseExtract(world)))
        .flatMap(List::stream)
        .toList();
  }
}
