package org.nscb.scorecard.simulate.census;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nscb.scorecard.simulate.partners.World;

/** The children of each year's return. */
public final class CensusChildren {

  private final World world;
  private final Casefile files;

  public CensusChildren(World world) {
    this.world = world;
    this.files = new Casefile(world);
  }

  /**
   * Every child with an episode of need, or a referral, in the year, as known on 31 March, in the
   * order of their ids.
   *
   * @param take is given one child after another
   */
  public void of(CensusYear year, Consumer<Module> take) {
    EpisodeModules modules = new EpisodeModules(files, year, world.workingDays(), world.seed());
    ChildModules identities = new ChildModules(year, world.seed());
    for (Casefile.Own own : files.children()) {
      List<Module> episodes =
          Stream.concat(
                  own.episodes().stream().flatMap(episode -> modules.of(episode).stream()),
                  own.nothing().stream()
                      .filter(referral -> year.contains(referral.date()))
                      .map(EpisodeModules::nothing))
              .sorted(Comparator.comparing(episode -> episode.day("CINreferralDate")))
              .toList();
      if (!episodes.isEmpty()) {
        take.accept(identities.of(own.child(), episodes));
      }
    }
  }
}
