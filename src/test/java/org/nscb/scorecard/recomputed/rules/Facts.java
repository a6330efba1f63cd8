package org.nscb.scorecard.recomputed.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rules of every subject are made of: rows, days, and what all rows about children say.
 */
public record Facts(Silver silver, Days days) {

  public Stream<Row> known(String source) {
    return silver.known(source).stream();
  }

  /** The rows of what was known at the end of each month, by the file of that month. */
  public Stream<Row> asItCame(String source) {
    return silver.asItCame(source).stream();
  }

  /** What a row says of its child counts in the month of a day, by the age on that day. */
  public Event about(Row row, LocalDate day) {
    return Event.in(YearMonth.from(day))
        .by("district", row.text("district"))
        .by("sex", row.text("sex"))
        .by("age_band", days.ageBand(row.date("birth_month"), day));
  }

  public Map<String, List<Row>> byText(Stream<Row> rows, String column) {
    return rows.filter(row -> row.has(column))
        .collect(Collectors.groupingBy(row -> row.text(column)));
  }

  /**
   * Whether what a row tells of is open at the close of the last day of a month, and the files from
   * that month on still have it.
   */
  public boolean isOpen(Row row, String end, YearMonth month) {
    LocalDate day = month.atEndOfMonth();
    return !row.date("start_date").isAfter(day)
        && (!row.has(end) || row.date(end).isAfter(day))
        && !row.period().isBefore(month);
  }

  /** The kind of an agency. */
  public String kindOf(String agency) {
    return silver.content().agencies().get(agency).kind().id();
  }

  /** The months that anything was delivered for. */
  public List<YearMonth> months() {
    return silver.months();
  }
}
