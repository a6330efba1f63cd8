package org.nscb.scorecard.simulate.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** A year from 1 April to 31 March, named by the calendar year in which it ends. */
public record YearToMarch(int year) implements Comparable<YearToMarch> {

  public static YearToMarch of(LocalDate day) {
    return new YearToMarch(yearOf(day));
  }

  public static List<YearToMarch> range(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(YearToMarch::new).toList();
  }

  public LocalDate first() {
    return LocalDate.of(year - 1, 4, 1);
  }

  public LocalDate last() {
    return LocalDate.of(year, 3, 31);
  }

  public boolean contains(LocalDate day) {
    return yearOf(day) == year;
  }

  /** April to March. */
  public List<YearMonth> months() {
    YearMonth april = YearMonth.from(first());
    return IntStream.range(0, 12).mapToObj(april::plusMonths).toList();
  }

  public YearToMarch next() {
    return new YearToMarch(year + 1);
  }

  @Override
  public int compareTo(YearToMarch other) {
    return Integer.compare(year, other.year);
  }

  private static int yearOf(LocalDate day) {
    return day.getMonthValue() < 4 ? day.getYear() : day.getYear() + 1;
  }
}
