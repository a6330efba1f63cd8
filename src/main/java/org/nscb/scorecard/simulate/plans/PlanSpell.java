package org.nscb.scorecard.simulate.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.people.Child;

/** One child on one child protection plan, from its start to its end. */
public final class PlanSpell {

  /** From a day on the plan is for this category of abuse. */
  record Change(LocalDate from, String category) {}

  /** A review that comes too late: which one, from 0, and by how many days. */
  record Lateness(int review, int days) {}

  private final SiblingSet siblings;
  private LocalDate end;
  private Child child;
  private Integer previousPlans;
  private String initialCategory;
  private final List<Change> changes = new ArrayList<>();
  private Lateness lateness;
  private List<LocalDate> reviews = List.of();
  private String id;

  PlanSpell(SiblingSet siblings) {
    this.siblings = siblings;
  }

  public SiblingSet siblings() {
    return siblings;
  }

  public LocalDate start() {
    return siblings.start();
  }

  /** Null while nobody knows. */
  public LocalDate end() {
    return end;
  }

  void end(LocalDate day) {
    end = day;
  }

  public boolean openOn(LocalDate day) {
    return !start().isAfter(day) && (end == null || end.isAfter(day));
  }

  public Child child() {
    return child;
  }

  /** How many plans the child had before; null when another council kept the count. */
  public Integer previousPlans() {
    return previousPlans;
  }

  void is(Child child, Integer previousPlans) {
    this.child = child;
    this.previousPlans = previousPlans;
  }

  public String initialCategory() {
    return initialCategory;
  }

  void initialCategory(String category) {
    initialCategory = category;
  }

  /** The category as known at the close of a day. */
  public String categoryOn(LocalDate day) {
    String category = initialCategory;
    for (Change change : changes) {
      if (!change.from().isAfter(day)) {
        category = change.category();
      }
    }
    return category;
  }

  void changesTo(String category, LocalDate from) {
    changes.add(new Change(from, category));
  }

  LocalDate lastChange() {
    return changes.isEmpty() ? start() : changes.get(changes.size() - 1).from();
  }

  Lateness lateness() {
    return lateness;
  }

  void late(Lateness lateness) {
    this.lateness = lateness;
  }

  /** The dates of the review conferences, those before the first extract included. */
  public List<LocalDate> reviews() {
    return reviews;
  }

  void reviews(List<LocalDate> dates) {
    reviews = dates;
  }

  public String id() {
    return id;
  }

  public void id(String id) {
    this.id = id;
  }
}
