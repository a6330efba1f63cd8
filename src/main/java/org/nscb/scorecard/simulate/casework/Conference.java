package org.nscb.scorecard.simulate.casework;

import java.time.LocalDate;
import org.nscb.scorecard.simulate.people.Child;
import org.nscb.scorecard.simulate.plans.PlanSpell;

/** One child in one child protection conference. */
public final class Conference {

  /** What a conference is held for. */
  public enum Type {
    ICPC,
    RCPC
  }

  private final Type type;
  private final Child child;
  private final LocalDate date;
  private final PlanSpell plan;
  private Enquiry enquiry;
  private String meeting;
  private String id;

  private Conference(Type type, Child child, LocalDate date, PlanSpell plan) {
    this.type = type;
    this.child = child;
    this.date = date;
    this.plan = plan;
  }

  static Conference initialWithPlan(PlanSpell plan) {
    return new Conference(Type.ICPC, plan.child(), plan.start(), plan);
  }

  static Conference initialWithoutPlan(Child child, LocalDate date) {
    return new Conference(Type.ICPC, child, date, null);
  }

  static Conference review(PlanSpell plan, LocalDate date) {
    return new Conference(Type.RCPC, plan.child(), date, plan);
  }

  public Type type() {
    return type;
  }

  public Child child() {
    return child;
  }

  public LocalDate date() {
    return date;
  }

  /** The plan it led to or reviews; null for an initial conference that led to none. */
  public PlanSpell plan() {
    return plan;
  }

  /** The enquiry before an initial conference; null for a transfer from another council. */
  public Enquiry enquiry() {
    return enquiry;
  }

  void enquiry(Enquiry enquiry) {
    this.enquiry = enquiry;
  }

  public boolean isTransferIn() {
    return type == Type.ICPC && enquiry == null;
  }

  /** Shared by the siblings who were talked about. */
  public String meeting() {
    return meeting;
  }

  void meeting(String id) {
    meeting = id;
  }

  public String id() {
    return id;
  }

  void id(String id) {
    this.id = id;
  }
}
