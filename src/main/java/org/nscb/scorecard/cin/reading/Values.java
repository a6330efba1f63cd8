package org.nscb.scorecard.cin.reading;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import org.nscb.scorecard.cin.departures.DepartureKind;
import org.nscb.scorecard.cin.departures.Departures;
import org.nscb.scorecard.cin.schema.ValueForm;
import org.nscb.scorecard.cin.xml.Gathered;

/** Puts the texts of elements into rows, and holds them against the schema. */
final class Values {
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final Rows rows;
  private final Days days;
  private final Departures departures;
  private final Words words = new Words();

  Values(Rows rows, Days days, Departures departures) {
    this.rows = rows;
    this.days = days;
    this.departures = departures;
  }

  void put(Expected element, Gathered gathered, CensusRow row, long line) throws IOException {
    char[] chars = gathered.chars();
    int from = 0;
    int to = gathered.length();
    while (from < to && isBlank(chars[from])) {
      from++;
    }
    while (from < to && isBlank(chars[to - 1])) {
      to--;
    }
    if (from == to) {
      if (element.form != ValueForm.TEXT) {
        departs(DepartureKind.EMPTY, element, line);
      }
    } else if (element.form == ValueForm.DATE) {
      putDay(element, chars, from, to, row, line);
    } else {
      String text = words.of(chars, from, to);
      row.text(element.field, text);
      boolean isPadded = to - from < gathered.length();
      check(element, text, isPadded, line);
    }
  }

  private void putDay(Expected element, char[] chars, int from, int to, CensusRow row, long line)
      throws IOException {
    int day = days.read(chars, from, to);
    if (day == CensusRow.NO_DAY) {
      departs(DepartureKind.MALFORMED_DATE, element, line);
      rows.malformed(row, element.field, line, new String(chars, from, to - from));
      return;
    }
    row.day(element.field, day);
    if (!days.isInForm()) {
      departs(DepartureKind.OTHER_FORM, element, line);
    }
  }

  private void check(Expected element, String text, boolean isPadded, long line) {
    switch (element.form) {
      case CODE -> {
        if (!element.codes.contains(text)) {
          departs(DepartureKind.NOT_A_CODE, element, line);
        } else if (isPadded) {
          departs(DepartureKind.OTHER_FORM, element, line);
        }
      }
      case PATTERN -> {
        if (isPadded || !element.pattern.matcher(text).matches()) {
          departs(DepartureKind.OTHER_FORM, element, line);
        }
      }
      case COUNT -> {
        if (!isCount(text)) {
          departs(DepartureKind.OTHER_FORM, element, line);
        }
      }
      case YEAR -> {
        if (!text.matches("\\d{4}(Z|[+-]\\d\\d:\\d\\d)?")) {
          departs(DepartureKind.OTHER_FORM, element, line);
        }
      }
      case DATE_TIME -> {
        if (!isDateTime(text)) {
          departs(DepartureKind.OTHER_FORM, element, line);
        }
      }
      case TEXT, DATE, NONE -> {}
    }
  }

  private void departs(DepartureKind kind, Expected element, long line) {
    departures.add(kind, element.within, element.name, line);
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == NO_BREAK_SPACE;
  }

  private static boolean isCount(String text) {
    for (int i = text.startsWith("+") && text.length() > 1 ? 1 : 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isDateTime(String text) {
    try {
      DateTimeFormatter.ISO_DATE_TIME.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
