package org.nscb.scorecard.simulate.census;

import java.time.LocalDate;
import org.nscb.scorecard.cin.schema.ReturnSchema;
import org.nscb.scorecard.simulate.dates.YearToMarch;

/**
 * The year of a return. One before the first known schema is written in the form of that one.
 *
 * @param year from 1 April to 31 March
 */
public record CensusYear(YearToMarch year) {

  private static final int FIRST_WITH_PLANS = 2022;
  private static final int FIRST_WITH_SEX = 2025;

  public static CensusYear of(int year) {
    return new CensusYear(new YearToMarch(year));
  }

  public int number() {
    return year.year();
  }

  public LocalDate first() {
    return year.first();
  }

  /** The reference date. */
  public LocalDate last() {
    return year.last();
  }

  /** The year whose schema it follows. */
  public int form() {
    return Math.max(ReturnSchema.FIRST_YEAR, number());
  }

  /** Whether child in need plans are collected. */
  public boolean hasPlans() {
    return form() >= FIRST_WITH_PLANS;
  }

  /** Whether sex is collected, in the place of gender. */
  public boolean hasSex() {
    return form() >= FIRST_WITH_SEX;
  }

  boolean contains(LocalDate day) {
    return day != null && year.contains(day);
  }

  /** A day as known on the reference date: null when it lies after it. */
  LocalDate asKnown(LocalDate day) {
    return day == null || day.isAfter(last()) ? null : day;
  }

  /** Whether something that runs from one day to another, null for no end, runs in the year. */
  boolean touches(LocalDate start, LocalDate end) {
    return !start.isAfter(last()) && (end == null || !end.isBefore(first()));
  }
}
