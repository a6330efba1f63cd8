package org.nscb.scorecard.simulate.casework;

import java.time.LocalDate;
import org.nscb.scorecard.simulate.people.Child;

/** One child in one section 47 enquiry, which starts with the strategy discussion. */
public final class Enquiry {

  private final Child child;
  private final LocalDate start;
  private final String outcome;
  private final LocalDate decided;
  private Referral referral;
  private LocalDate concern;
  private String id;

  Enquiry(Child child, LocalDate start, String outcome, LocalDate decided) {
    this.child = child;
    this.start = start;
    this.outcome = outcome;
    this.decided = decided;
  }

  public Child child() {
    return child;
  }

  public LocalDate start() {
    return start;
  }

  /** Code of s47_outcome, known from {@link #decided()} on. */
  public String outcome() {
    return outcome;
  }

  public LocalDate decided() {
    return decided;
  }

  /** When the concern was received; null where nobody wrote it down. */
  public LocalDate concern() {
    return concern;
  }

  void concern(LocalDate day) {
    concern = day;
  }

  public Referral referral() {
    return referral;
  }

  void referral(Referral referral) {
    this.referral = referral;
  }

  public String id() {
    return id;
  }

  void id(String id) {
    this.id = id;
  }
}
