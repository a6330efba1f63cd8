package org.nscb.scorecard.simulate.dates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The working days of England and Wales: Monday to Friday without bank holidays. The number of
 * working days between two dates counts each day d with start &lt; d &lt;= end, so the day of the
 * start is day 0. Days outside the list of bank holidays are refused, never guessed.
 */
public final class WorkingDays {

  private final long firstDay;
  private final long lastDay;

  /** The working days in order, as epoch days. */
  private final long[] days;

  /** For each calendar day, how many working days lie before it. */
  private final int[] before;

  private WorkingDays(LocalDate from, LocalDate to, Set<LocalDate> bankHolidays) {
    firstDay = from.toEpochDay();
    lastDay = to.toEpochDay();
    before = new int[(int) (lastDay - firstDay) + 2];
    long[] found = new long[before.length];
    int count = 0;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      before[index(day)] = count;
      boolean weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
      if (!weekend && !bankHolidays.contains(day)) {
        found[count++] = day.toEpochDay();
      }
    }
    before[before.length - 1] = count;
    days = Arrays.copyOf(found, count);
  }

  /** Reads {@code bank_holidays.csv}, whose first column is the date; it covers whole years. */
  public static WorkingDays read(Path bankHolidays) throws IOException {
    Set<LocalDate> dates =
        Files.readAllLines(bankHolidays).stream()
            .skip(1)
            .filter(line -> !line.isBlank())
            .map(line -> LocalDate.parse(line.substring(0, 10)))
            .collect(Collectors.toSet());
    int firstYear = dates.stream().mapToInt(LocalDate::getYear).min().orElseThrow();
    int lastYear = dates.stream().mapToInt(LocalDate::getYear).max().orElseThrow();
    return new WorkingDays(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31), dates);
  }

  public boolean isWorkingDay(LocalDate day) {
    return before[index(day) + 1] > before[index(day)];
  }

  /** How many working days d there are with start &lt; d &lt;= end. */
  public int between(LocalDate start, LocalDate end) {
    return before[index(end) + 1] - before[index(start) + 1];
  }

  /** The working day that is {@code count} working days after a working day. */
  public LocalDate plus(LocalDate start, int count) {
    return LocalDate.ofEpochDay(days[before[index(start) + 1] - 1 + count]);
  }

  /** The working day from which {@code count} working days lead to the working day {@code end}. */
  public LocalDate minus(LocalDate end, int count) {
    return plus(end, -count);
  }

  public LocalDate onOrAfter(LocalDate day) {
    return LocalDate.ofEpochDay(days[before[index(day)]]);
  }

  public LocalDate onOrBefore(LocalDate day) {
    return LocalDate.ofEpochDay(days[before[index(day) + 1] - 1]);
  }

  /** How many working days lie from one day to another, both included. */
  public int within(LocalDate from, LocalDate to) {
    return from.isAfter(to) ? 0 : before[index(to) + 1] - before[index(from)];
  }

  /** The working day numbered {@code number}, from 0, on or after a day. */
  public LocalDate at(LocalDate from, int number) {
    return LocalDate.ofEpochDay(days[before[index(from)] + number]);
  }

  private int index(LocalDate day) {
    long epochDay = day.toEpochDay();
    if (epochDay < firstDay || epochDay > lastDay) {
      throw new IllegalArgumentException(
          "Cannot count working days: the list of bank holidays does not reach to "
              + day
              + ". Add the bank holidays of that year.");
    }
    return (int) (epochDay - firstDay);
  }
}
