package org.nscb.scorecard.simulate.care.extracts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.nscb.scorecard.simulate.people.Child;

/** A row about one child, which ends with what is known of it on the last day of the month. */
final class ChildRow {

  private static final List<String> LAST_COLUMNS = List.of("birth_month", "sex", "district");

  private ChildRow() {}

  static List<String> columns(String... own) {
    return Stream.concat(Stream.of(own), LAST_COLUMNS.stream()).toList();
  }

  static String[] of(Child child, LocalDate known, String... own) {
    return Stream.concat(
            Stream.of(own),
            Stream.of(
                child.birthMonth().toString(),
                child.sexAsKnownOn(known),
                child.family().district()))
        .toArray(String[]::new);
  }

  /** Empty for what nobody knew yet. */
  static String asKnown(LocalDate day, LocalDate known) {
    return day == null || day.isAfter(known) ? "" : day.toString();
  }
}
