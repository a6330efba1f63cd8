package org.nscb.scorecard.cin.reading;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Days as returns write them: {@code 2024-03-31}, with a time zone behind it where the schema
 * allows one; also {@code 31/03/2024}, and midnight behind either. Only real days of the years 1 to
 * 9999.
 */
final class Days {
  private static final int FIRST = (int) LocalDate.of(1900, 1, 1).toEpochDay();
  private static final int LAST = (int) LocalDate.of(2100, 1, 1).toEpochDay();

  private final LocalDate[] dates = new LocalDate[LAST - FIRST];
  private boolean isInForm;

  /** The day, or {@link CensusRow#NO_DAY} when it cannot be read. */
  int read(char[] chars, int from, int to) {
    isInForm = false;
    if (to - from < 10) {
      return CensusRow.NO_DAY;
    }
    boolean isZoned = to - from == 10 || isZone(chars, from + 10, to);
    if (!isZoned && !isMidnight(chars, from + 10, to)) {
      return CensusRow.NO_DAY;
    }
    if (chars[from + 4] == '-' && chars[from + 7] == '-') {
      isInForm = isZoned;
      return day(number(chars, from, 4), number(chars, from + 5, 2), number(chars, from + 8, 2));
    }
    if (chars[from + 2] == '/' && chars[from + 5] == '/') {
      return day(number(chars, from + 6, 4), number(chars, from + 3, 2), number(chars, from, 2));
    }
    return CensusRow.NO_DAY;
  }

  /** Whether the day that was read last is written as the schema asks. */
  boolean isInForm() {
    return isInForm;
  }

  /** The same object for the same day, as far as days are of this or the last century. */
  LocalDate date(int day) {
    if (day < FIRST || day >= LAST) {
      return LocalDate.ofEpochDay(day);
    }
    LocalDate date = dates[day - FIRST];
    if (date == null) {
      date = LocalDate.ofEpochDay(day);
      dates[day - FIRST] = date;
    }
    return date;
  }

  private static int day(int year, int month, int day) {
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) {
      return CensusRow.NO_DAY;
    }
    if (day > 28) {
      try {
        return (int) LocalDate.of(year, month, day).toEpochDay();
      } catch (DateTimeException noSuchDay) {
        return CensusRow.NO_DAY;
      }
    }
    return (int) LocalDate.of(year, month, day).toEpochDay();
  }

  /** {@code Z}, {@code +01:00}. */
  private static boolean isZone(char[] chars, int from, int to) {
    if (to - from == 1) {
      return chars[from] == 'Z';
    }
    return to - from == 6
        && (chars[from] == '+' || chars[from] == '-')
        && chars[from + 3] == ':'
        && number(chars, from + 1, 2) >= 0
        && number(chars, from + 1, 2) <= 14
        && number(chars, from + 4, 2) >= 0
        && number(chars, from + 4, 2) <= 59;
  }

  /** {@code T00:00:00}, {@code 00:00}, {@code T00:00:00.000Z}. */
  private static boolean isMidnight(char[] chars, int from, int to) {
    if (chars[from] != 'T' && chars[from] != ' ') {
      return false;
    }
    int end = from + 1;
    while (end < to && (chars[end] == '0' || chars[end] == ':' || chars[end] == '.')) {
      end++;
    }
    return end - from >= 6 && (end == to || isZone(chars, end, to));
  }

  /** A number of so many digits, or -1. */
  private static int number(char[] chars, int from, int digits) {
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = chars[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
