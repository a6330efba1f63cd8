package org.nscb.scorecard.simulate.care;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nscb.scorecard.simulate.casework.Caseload;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.published.NeedTargets;

/**
 * The episodes of need from April 2013 to March 2024, and the child in need plans in them, each in
 * order of their start.
 */
public record Care(List<Episode> episodes, List<NeedPlan> plans) {

  private static final String NO_FACTORS = "21";

  /** Invents what lies around the casework. */
  public static Care around(
      Caseload caseload, NeedTargets published, WorkingDays workingDays, long seed) {
    List<Episode> episodes = new Episodes(caseload, Chance.of(seed, "episodes of need")).begin();
    Set<String> nothingFound =
        caseload.assessments().stream()
            .filter(assessment -> assessment.factors().equals(List.of(NO_FACTORS)))
            .map(assessment -> assessment.referral().id())
            .collect(Collectors.toSet());
    new NotInNeed(published, workingDays, Chance.of(seed, "not in need"))
        .close(episodes, nothingFound);
    new EpisodeLives(published, workingDays, Chance.of(seed, "lives of episodes")).live(episodes);
    new ClosureReasons(published, Chance.of(seed, "reasons for closure")).give(episodes);
    new PrimaryNeeds(published, Chance.of(seed, "primary needs")).write(episodes);
    return new Care(
        episodes,
        new NeedPlans(published, workingDays, Chance.of(seed, "child in need plans"))
            .invent(episodes));
  }
}
