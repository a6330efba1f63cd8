package org.nscb.scorecard.simulate.care;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.people.Child;
import org.nscb.scorecard.simulate.plans.PlanSpell;

/** One child in need, from a referral on. */
public final class Episode {

  /** From a day on the need is this one. */
  private record Need(LocalDate from, String code) {}

  private final String id;
  private final Child child;
  private final LocalDate start;
  private final List<Need> needs = new ArrayList<>();
  private final List<PlanSpell> protection = new ArrayList<>();
  private LocalDate workedOnUntil;
  private LocalDate assessed;
  private boolean enquired;
  private LocalDate nextReferral = LocalDate.MAX;
  private LocalDate closure;
  private String reason = "";
  private YearMonth lastSeen;

  Episode(String id, Child child, LocalDate start, String need) {
    this.id = id;
    this.child = child;
    this.start = start;
    workedOnUntil = start;
    needs.add(new Need(start, need));
  }

  /** The id of the referral that began it. */
  public String id() {
    return id;
  }

  public Child child() {
    return child;
  }

  /** The date of the referral. */
  public LocalDate start() {
    return start;
  }

  /** Null while it is open, and for one that went from the records without an end. */
  public LocalDate closure() {
    return closure;
  }

  /** Code of closure_reason, empty where nobody wrote it down. */
  public String reason() {
    return reason;
  }

  void closed(LocalDate day) {
    closure = day;
  }

  void because(String code) {
    reason = code;
  }

  /** Whether an assessment ended it that found no need. */
  public boolean isNotInNeed() {
    return reason.equals(NotInNeed.NOTHING_FOLLOWS) || reason.equals(NotInNeed.EARLY_HELP_FOLLOWS);
  }

  /** The last month that knows it, of one that goes from the records without an end. */
  void goesAfter(YearMonth month) {
    lastSeen = month;
  }

  /** The last day on which the records know it, of one that goes from them without an end. */
  public Optional<LocalDate> wentAfter() {
    return Optional.ofNullable(lastSeen).map(YearMonth::atEndOfMonth);
  }

  /** Whether it is in the extract of a month. */
  public boolean isInExtractOf(YearMonth month) {
    return !YearMonth.from(start).isAfter(month)
        && (closure == null || !YearMonth.from(closure).isBefore(month))
        && (lastSeen == null || !lastSeen.isBefore(month));
  }

  /** Whether it is open at the close of the last day of a month. */
  public boolean isOpenAtEndOf(YearMonth month) {
    LocalDate day = month.atEndOfMonth();
    return isInExtractOf(month) && (closure == null || closure.isAfter(day));
  }

  /** The last day on which the records know it as open; far ahead for one that stays open. */
  LocalDate lastOpenDay() {
    if (lastSeen != null) {
      return lastSeen.atEndOfMonth();
    }
    return closure == null ? LocalDate.MAX : closure;
  }

  /** Code of primary_need as known at the close of a day. */
  public String needOn(LocalDate day) {
    String code = "";
    for (Need need : needs) {
      if (!need.from().isAfter(day)) {
        code = need.code();
      }
    }
    return code;
  }

  void needed(String code) {
    needs.set(0, new Need(start, code));
  }

  void needChanges(String code, LocalDate from) {
    needs.add(new Need(from, code));
  }

  /** The child protection plans in it. */
  public List<PlanSpell> protection() {
    return protection;
  }

  void protectedBy(PlanSpell plan) {
    protection.add(plan);
    workedOnUntil(plan.end() == null ? Records.END.plusDays(1) : plan.end());
  }

  void assessedUntil(LocalDate day) {
    assessed = assessed == null || day.isAfter(assessed) ? day : assessed;
    workedOnUntil(day);
  }

  void enquiredUntil(LocalDate day) {
    enquired = true;
    workedOnUntil(day);
  }

  private void workedOnUntil(LocalDate day) {
    workedOnUntil = day.isAfter(workedOnUntil) ? day : workedOnUntil;
  }

  /** The end of the last assessment; null without one. */
  LocalDate assessed() {
    return assessed;
  }

  /** Whether nothing but assessments came of it. */
  boolean isAssessedOnly() {
    return assessed != null && !enquired && protection.isEmpty();
  }

  void nextReferral(LocalDate day) {
    nextReferral = day;
  }

  /** By then it has ended, as the child is referred again. */
  LocalDate latestEnd() {
    return nextReferral;
  }

  /** Before then it does not end, as there is work going on. */
  LocalDate earliestEnd() {
    return workedOnUntil.isAfter(nextReferral) ? nextReferral : workedOnUntil;
  }
}
