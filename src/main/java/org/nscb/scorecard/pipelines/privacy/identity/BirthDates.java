package org.nscb.scorecard.pipelines.privacy.identity;

import static org.nscb.scorecard.pipelines.privacy.identity.Characters.lower;

import java.time.LocalDate;
import org.nscb.scorecard.content.privacy.Detector;

/**
 * Dates of birth: a full date with dob, born or birth beside it is certain. A cell that is nothing
 * but a full date is counted, and is one when the date is 3 to 110 years before the end of the
 * file's month: events of a month's extract are recent, births are not.
 */
final class BirthDates {
  private static final String[] WORDS = {"dob", "d.o.b", "d o b", "born", "birth"};
  private static final int BEFORE = 30;
  private static final int AFTER = 14;
  private static final int YEARS = 10_000;

  private final int latest;
  private final int earliest;

  /**
   * @param periodEnd last day of the file's month, days since 1970
   */
  BirthDates(long periodEnd) {
    LocalDate end = LocalDate.ofEpochDay(periodEnd);
    int number = end.getYear() * YEARS + end.getMonthValue() * 100 + end.getDayOfMonth();
    latest = number - 3 * YEARS;
    earliest = number - 110 * YEARS;
  }

  int find(byte[] b, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Characters.isWord(b, i, from) || !Characters.begins(b, i, from)) {
        continue;
      }
      long date = WrittenDate.at(b, i, from, to);
      if (date == WrittenDate.NONE) {
        continue;
      }
      int end = WrittenDate.end(date);
      if (isCalledBirth(b, Math.max(from, i - BEFORE), i, from)
          || isCalledBirth(b, end, Math.min(to, end + AFTER), from)) {
        return Found.certain(Detector.DATE_OF_BIRTH);
      }
      if (i == from && isTimeOrNothing(b, end, to) && WrittenDate.hasCentury(date)) {
        int day = WrittenDate.number(date);
        boolean old = day <= latest && day >= earliest;
        return Found.candidate(Detector.DATE_OF_BIRTH)
            | (old ? Found.hit(Detector.DATE_OF_BIRTH) : 0);
      }
      i = end - 1;
    }
    return Found.NOTHING;
  }

  private static boolean isCalledBirth(byte[] b, int start, int end, int from) {
    for (int i = start; i < end; i++) {
      if (Characters.begins(b, i, from)) {
        for (String word : WORDS) {
          if (is(b, i, end, word)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean is(byte[] b, int at, int end, String word) {
    if (at + word.length() > end) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (lower(b[at + i]) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTimeOrNothing(byte[] b, int start, int to) {
    for (int i = start; i < to; i++) {
      if (!Characters.isDigit(b[i]) && ": .TZ".indexOf(b[i]) < 0) {
        return false;
      }
    }
    return true;
  }
}
