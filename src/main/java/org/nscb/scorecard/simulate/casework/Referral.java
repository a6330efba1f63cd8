package org.nscb.scorecard.simulate.casework;

import java.time.LocalDate;
import org.nscb.scorecard.simulate.people.Child;

/** One child in one referral. */
public final class Referral {

  private final Child child;
  private final LocalDate date;
  private String source;
  private String primaryNeed;
  private boolean noFurtherAction;
  private String id;

  Referral(Child child, LocalDate date) {
    this.child = child;
    this.date = date;
  }

  public Child child() {
    return child;
  }

  public LocalDate date() {
    return date;
  }

  /** Code of referral_source. */
  public String source() {
    return source;
  }

  void source(String code) {
    source = code;
  }

  /** Code of primary_need. */
  public String primaryNeed() {
    return primaryNeed;
  }

  void primaryNeed(String code) {
    primaryNeed = code;
  }

  public boolean isNoFurtherAction() {
    return noFurtherAction;
  }

  void endsWithNoFurtherAction() {
    noFurtherAction = true;
  }

  public String id() {
    return id;
  }

  void id(String id) {
    this.id = id;
  }
}
