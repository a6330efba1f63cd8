package org.nscb.scorecard.pipelines.privacy.identity;

import static org.nscb.scorecard.pipelines.privacy.identity.Characters.digits;
import static org.nscb.scorecard.pipelines.privacy.identity.Characters.lower;

/**
 * A full date in a text, in the ways that people write one: {@code 17/06/2009}, {@code 17.6.09},
 * {@code 2009-06-17}, {@code 17th June 2009}, {@code June 17, 2009}. Packed into one number: year,
 * month and day, and where the date ends.
 */
final class WrittenDate {
  static final long NONE = -1;

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private WrittenDate() {}

  /** The date that begins here, or {@link #NONE}. */
  static long at(byte[] b, int at, int from, int to) {
    int run = digits(b, at, to);
    if (run == 4) {
      return yearFirst(b, at, from, to);
    }
    if (run == 1 || run == 2) {
      long date = numeric(b, at, run, from, to);
      return date == NONE ? dayAndMonth(b, at, run, from, to) : date;
    }
    return run == 0 ? monthFirst(b, at, from, to) : NONE;
  }

  /** The place after the date. */
  static int end(long date) {
    return (int) (date >>> 32);
  }

  /** 20090617 for 17 June 2009; a year of two digits stands as it is. */
  static int number(long date) {
    return (int) date;
  }

  static boolean hasCentury(long date) {
    return number(date) >= 1_000_000;
  }

  private static long yearFirst(byte[] b, int at, int from, int to) {
    int month = at + 5;
    if (month >= to || !isSeparator(b[month - 1])) {
      return NONE;
    }
    int monthRun = digits(b, month, to);
    int day = month + monthRun + 1;
    if (monthRun == 0 || monthRun > 2 || day >= to || b[day - 1] != b[month - 1]) {
      return NONE;
    }
    int dayRun = digits(b, day, to);
    return date(
        number(b, at, 4), number(b, month, monthRun), number(b, day, dayRun), day + dayRun, to);
  }

  private static long numeric(byte[] b, int at, int run, int from, int to) {
    int month = at + run + 1;
    if (month >= to || !isSeparator(b[month - 1])) {
      return NONE;
    }
    int monthRun = digits(b, month, to);
    int year = month + monthRun + 1;
    if (monthRun == 0 || monthRun > 2 || year >= to || b[year - 1] != b[month - 1]) {
      return NONE;
    }
    int yearRun = digits(b, year, to);
    if (yearRun != 2 && yearRun != 4 || !Characters.ends(b, year + yearRun, from, to)) {
      return NONE;
    }
    return date(
        number(b, year, yearRun),
        number(b, month, monthRun),
        number(b, at, run),
        year + yearRun,
        to);
  }

  private static long dayAndMonth(byte[] b, int at, int run, int from, int to) {
    int next = at + run;
    if (next + 2 <= to && Characters.isAsciiLetter(b[next]) && month(b, next, to) == 0) {
      next += 2; // st, nd, rd, th
    }
    next = skipBlanks(b, next, to);
    if (next + 3 < to && lower(b[next]) == 'o' && lower(b[next + 1]) == 'f') {
      next = skipBlanks(b, next + 2, to);
    }
    int month = month(b, next, to);
    return month == 0 ? NONE : year(b, word(b, next, to), month, number(b, at, run), from, to);
  }

  private static long monthFirst(byte[] b, int at, int from, int to) {
    int month = month(b, at, to);
    if (month == 0) {
      return NONE;
    }
    int day = skipBlanks(b, word(b, at, to), to);
    int run = digits(b, day, to);
    if (run == 0 || run > 2) {
      return NONE;
    }
    int next = day + run;
    if (next + 2 <= to && Characters.isAsciiLetter(b[next])) {
      next += 2;
    }
    return year(b, next, month, number(b, day, run), from, to);
  }

  private static long year(byte[] b, int after, int month, int day, int from, int to) {
    int year = skipBlanks(b, after, to);
    int run = digits(b, year, to);
    return run == 4 && Characters.ends(b, year + 4, from, to)
        ? date(number(b, year, 4), month, day, year + 4, to)
        : NONE;
  }

  private static long date(int year, int month, int day, int end, int to) {
    boolean century = year >= 1900 && year <= 2100;
    boolean real = (century || year < 100) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return real && end <= to ? (long) end << 32 | year * 10_000 + month * 100 + day : NONE;
  }

  /** 1 to 12 for a word that begins like a month, else 0. */
  private static int month(byte[] b, int at, int to) {
    if (at + 3 > to) {
      return 0;
    }
    for (int i = 0; i < MONTHS.length(); i += 3) {
      if (lower(b[at]) == MONTHS.charAt(i)
          && lower(b[at + 1]) == MONTHS.charAt(i + 1)
          && lower(b[at + 2]) == MONTHS.charAt(i + 2)) {
        return i / 3 + 1;
      }
    }
    return 0;
  }

  private static int word(byte[] b, int at, int to) {
    int end = at;
    while (end < to && Characters.isAsciiLetter(b[end])) {
      end++;
    }
    return end;
  }

  private static int skipBlanks(byte[] b, int at, int to) {
    int next = at;
    while (next < to && (b[next] == ' ' || b[next] == ',' || b[next] == '.' || b[next] == '-')) {
      next++;
    }
    return next;
  }

  private static boolean isSeparator(byte b) {
    return b == '/' || b == '-' || b == '.';
  }

  private static int number(byte[] b, int at, int run) {
    int number = 0;
    for (int i = at; i < at + Math.min(run, 4); i++) {
      number = number * 10 + b[i] - '0';
    }
    return number;
  }
}
