package org.nscb.scorecard.simulate.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.nscb.scorecard.simulate.partners.PartnerExtract;

/**
 * One extract of the Board's office.
 *
 * @param month its rows as known at the end of a month
 */
record OfficeExtract(
    String source, Form form, List<String> columns, Function<YearMonth, List<String[]>> month)
    implements PartnerExtract {

  @Override
  public List<String> senders() {
    return List.of("nscb_office");
  }

  @Override
  public List<String[]> rows(String sender, YearMonth known) {
    return month.apply(known);
  }

  @Override
  public Form form(String sender) {
    return form;
  }

  /** A row of values in plain form; what is not known is null. */
  static String[] row(Object... values) {
    return Arrays.stream(values)
        .map(value -> value == null ? "" : value.toString())
        .toArray(String[]::new);
  }

  /** The day, unless it lies after the month. */
  static LocalDate known(LocalDate day, YearMonth month) {
    return day == null || day.isAfter(month.atEndOfMonth()) ? null : day;
  }

  /** Whether what lasts from one day to another, or goes on, belongs to the extract of a month. */
  static boolean isOpen(LocalDate from, LocalDate to, YearMonth month) {
    return !YearMonth.from(from).isAfter(month)
        && (to == null || !YearMonth.from(to).isBefore(month));
  }
}
