package org.nscb.scorecard.simulate.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** An invented child; no child like it need exist. */
public final class Child {

  private final int number;
  private final Family family;
  private final LocalDate birth;
  private final String sex;
  private final List<LocalDate> referralDates = new ArrayList<>();
  private int plans;
  private LocalDate lastPlanEnd;

  Child(int number, Family family, LocalDate birth, String sex) {
    this.number = number;
    this.family = family;
    this.birth = birth;
    this.sex = sex;
  }

  /** The council's own number for the child, in a form that no real one has. */
  public String id() {
    return "NCC" + (1_000_000 + (number * 7_368_787L) % 8_999_993L);
  }

  public Family family() {
    return family;
  }

  public LocalDate birth() {
    return birth;
  }

  public YearMonth birthMonth() {
    return YearMonth.from(birth);
  }

  /** {@code M}, {@code F}, or {@code U} before birth. */
  public String sexAsKnownOn(LocalDate day) {
    return day.isBefore(birth) ? "U" : sex;
  }

  public LocalDate eighteenth() {
    return birth.plusYears(18);
  }

  /** The dates of the child's referrals so far, oldest first. */
  public List<LocalDate> referralDates() {
    return referralDates;
  }

  public LocalDate lastReferral() {
    return referralDates.isEmpty() ? null : referralDates.get(referralDates.size() - 1);
  }

  /** The first referral after a day; far ahead without one. */
  public LocalDate nextReferral(LocalDate after) {
    for (LocalDate date : referralDates) {
      if (date.isAfter(after)) {
        return date;
      }
    }
    return LocalDate.MAX;
  }

  /** How many child protection plans the child has had, those before the records included. */
  public int plans() {
    return plans;
  }

  /** The end of the latest recorded plan: far ahead while it is open, null without one. */
  public LocalDate lastPlanEnd() {
    return lastPlanEnd;
  }

  public void hadPlanBeforeTheRecords() {
    plans++;
  }

  public void hasPlanUntil(LocalDate end) {
    plans++;
    lastPlanEnd = end;
  }
}
