package org.nscb.scorecard.simulate.casework;

import java.time.LocalDate;
import org.nscb.scorecard.simulate.people.Child;

/** One child in one contact with the front door. */
public final class Contact {

  private final Child child;
  private final LocalDate date;
  private final LocalDate decided;
  private final String source;
  private final String outcome;
  private String id;

  Contact(Child child, LocalDate date, LocalDate decided, String source, String outcome) {
    this.child = child;
    this.date = date;
    this.decided = decided;
    this.source = source;
    this.outcome = outcome;
  }

  public Child child() {
    return child;
  }

  public LocalDate date() {
    return date;
  }

  public LocalDate decided() {
    return decided;
  }

  /** Code of referral_source. */
  public String source() {
    return source;
  }

  /** Code of contact_outcome. */
  public String outcome() {
    return outcome;
  }

  public String id() {
    return id;
  }

  void id(String id) {
    this.id = id;
  }
}
