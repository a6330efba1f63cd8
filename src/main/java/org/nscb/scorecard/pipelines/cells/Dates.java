package org.nscb.scorecard.pipelines.cells;

/**
 * Days and months as agencies write them, as days since 1 January 1970: {@code 2015-04-01} and
 * {@code 01/04/2015}, also with a midnight behind it as spreadsheets add. Only real days of the
 * years 1900 to 2100.
 */
public final class Dates {
  /** What cannot be read. */
  public static final long NOT_A_DATE = Long.MIN_VALUE;

  private static final int DAYS_TO_1970 = 719_468;

  private Dates() {}

  /** The day, or {@link #NOT_A_DATE}. */
  public static long day(Cell cell) {
    byte[] b = cell.bytes();
    int at = cell.from();
    if (cell.length() != 10 && !(cell.length() > 10 && isMidnight(b, at + 10, cell.to()))) {
      return NOT_A_DATE;
    }
    if (b[at + 4] == '-' && b[at + 7] == '-') {
      return day(number(b, at, 4), number(b, at + 5, 2), number(b, at + 8, 2));
    }
    if (b[at + 2] == '/' && b[at + 5] == '/') {
      return day(number(b, at + 6, 4), number(b, at + 3, 2), number(b, at, 2));
    }
    return NOT_A_DATE;
  }

  /** The first day of the month that is written, or of the month of the day that is written. */
  public static long month(Cell cell) {
    byte[] b = cell.bytes();
    int at = cell.from();
    if (cell.length() == 7 && b[at + 4] == '-') {
      return day(number(b, at, 4), number(b, at + 5, 2), 1);
    }
    if (cell.length() == 7 && b[at + 2] == '/') {
      return day(number(b, at + 3, 4), number(b, at, 2), 1);
    }
    long day = day(cell);
    return day == NOT_A_DATE ? NOT_A_DATE : firstOfMonth(day);
  }

  public static long firstOfMonth(long day) {
    return java.time.LocalDate.ofEpochDay(day).withDayOfMonth(1).toEpochDay();
  }

  private static boolean isMidnight(byte[] b, int from, int to) {
    if (b[from] != ' ' && b[from] != 'T') {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      if (b[i] != '0' && b[i] != ':' && b[i] != '.') {
        return false;
      }
    }
    return to - from >= 6;
  }

  /** A number of so many digits, or -1. */
  private static int number(byte[] b, int from, int digits) {
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = b[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** Days of the proleptic Gregorian calendar, counted in years that start with March. */
  private static long day(int year, int month, int day) {
    if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) {
      return NOT_A_DATE;
    }
    if (day > 28 && day > lengthOfMonth(year, month)) {
      return NOT_A_DATE;
    }
    int y = month <= 2 ? year - 1 : year;
    int era = y / 400;
    int yearOfEra = y - era * 400;
    int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return (long) era * 146_097 + dayOfEra - DAYS_TO_1970;
  }

  private static int lengthOfMonth(int year, int month) {
    return switch (month) {
      case 4, 6, 9, 11 -> 30;
      case 2 -> (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
      default -> 31;
    };
  }
}
