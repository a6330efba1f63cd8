package org.nscb.scorecard.recomputed.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Counts days and months one after the other. */
public final class Days {
  private final Set<LocalDate> bankHolidays = new HashSet<>();

  public Days(Path contentRoot) {
    Path file = contentRoot.resolve("warehouse/reference/bank_holidays.csv");
    try (Stream<String> lines = Files.lines(file)) {
      lines.skip(1).forEach(line -> bankHolidays.add(LocalDate.parse(line.split(",")[0])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether both days are known and the end is not before the start. */
  public boolean inOrder(LocalDate start, LocalDate end) {
    return start != null && end != null && !end.isBefore(start);
  }

  /** The working days after the start up to the end. */
  public int working(LocalDate start, LocalDate end) {
    int days = 0;
    for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      if (!weekend && !bankHolidays.contains(day)) {
        days++;
      }
    }
    return days;
  }

  /** The day on which so many working days have passed. */
  public LocalDate afterWorking(int number, LocalDate start) {
    LocalDate day = start;
    while (working(start, day) < number) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** Whether the end comes within so many working days of the start, and not before it. */
  public boolean within(int limit, LocalDate start, LocalDate end) {
    return inOrder(start, end) && working(start, end) <= limit;
  }

  public long calendar(LocalDate start, LocalDate end) {
    return ChronoUnit.DAYS.between(start, end);
  }

  /** The band of an age, as only the month of birth is known. */
  public String ageBand(LocalDate birthMonth, LocalDate day) {
    if (birthMonth == null || day == null) {
      return null;
    }
    YearMonth born = YearMonth.from(birthMonth);
    YearMonth now = YearMonth.from(day);
    if (born.isAfter(now)) {
      return "unborn";
    }
    long years = born.until(now, ChronoUnit.YEARS);
    if (years < 1) {
      return "under_1";
    }
    if (years < 5) {
      return "1_to_4";
    }
    if (years < 10) {
      return "5_to_9";
    }
    return years < 16 ? "10_to_15" : "16_and_over";
  }
}
