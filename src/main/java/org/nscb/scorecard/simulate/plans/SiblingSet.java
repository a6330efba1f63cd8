package org.nscb.scorecard.simulate.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.people.Family;

/** The children of one family who are placed on plans at one conference. */
public final class SiblingSet {

  private final LocalDate start;
  private final double[] cadence;
  private final List<PlanSpell> spells = new ArrayList<>();
  private final boolean otherCouncil;
  private Family family;

  private SiblingSet(LocalDate start, double[] cadence, boolean otherCouncil) {
    this.start = start;
    this.cadence = cadence;
    this.otherCouncil = otherCouncil;
  }

  /**
   * @param cadence how soon each review is called, 0 to 1, shared by the siblings
   */
  static SiblingSet ofNorfolk(int children, LocalDate start, double[] cadence) {
    SiblingSet set = new SiblingSet(start, cadence, false);
    set.add(children);
    return set;
  }

  /** Children who live in Norfolk while another council keeps their plans. */
  static SiblingSet ofAnotherCouncil(int children, LocalDate start) {
    SiblingSet set = new SiblingSet(start, new double[] {0}, true);
    set.add(children);
    return set;
  }

  private void add(int children) {
    for (int i = 0; i < children; i++) {
      spells.add(new PlanSpell(this));
    }
  }

  public LocalDate start() {
    return start;
  }

  double cadence(int review) {
    return cadence[review % cadence.length];
  }

  public List<PlanSpell> spells() {
    return spells;
  }

  public boolean isOfAnotherCouncil() {
    return otherCouncil;
  }

  public Family family() {
    return family;
  }

  void family(Family family) {
    this.family = family;
  }
}
