package org.nscb.scorecard.simulate.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.people.Families;
import org.nscb.scorecard.simulate.published.PlanTargets;

/** Invents all child protection plans open at any time from April 2013 to March 2024. */
public final class Plans {

  private static final int OTHER_COUNCILS_PLANS = 70;

  private final PlanTargets published;
  private final WorkingDays workingDays;
  private final Families families;
  private final long seed;

  public Plans(PlanTargets published, WorkingDays workingDays, Families families, long seed) {
    this.published = published;
    this.workingDays = workingDays;
    this.families = families;
    this.seed = seed;
  }

  /** The siblings placed on plans together, in order of the day. */
  public List<SiblingSet> invent() {
    List<SiblingSet> sets =
        new ArrayList<>(
            new PlanLives(published, workingDays, Chance.of(seed, "plan lives")).invent());
    sets.addAll(otherCouncils(Chance.of(seed, "plans of other councils")));
    sets.sort(Comparator.comparing(SiblingSet::start));
    new PlanIdentities(published, families, Chance.of(seed, "plan identities")).assign(sets);
    new Reviews(published, workingDays, Chance.of(seed, "reviews")).hold(sets);
    new PlanCategories(published, workingDays, Chance.of(seed, "plan categories")).assign(sets);
    return sets;
  }

  private List<SiblingSet> otherCouncils(Chance chance) {
    List<SiblingSet> sets = new ArrayList<>();
    for (int i = 0; i < OTHER_COUNCILS_PLANS; i++) {
      LocalDate start = workingDays.onOrAfter(chance.day(Records.BEGIN, Records.END.minusDays(40)));
      LocalDate end = workingDays.onOrAfter(start.plusDays(chance.between(60, 500)));
      SiblingSet set = SiblingSet.ofAnotherCouncil(Sizes.REFERRED.draw(chance), start);
      set.spells().forEach(spell -> spell.end(end));
      sets.add(set);
    }
    return sets;
  }
}
