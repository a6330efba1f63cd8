package org.nscb.scorecard.recomputed.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nscb.scorecard.content.sources.CodeSet;

/**
 * What the rules of every subject are made of: rows, days, and what all rows about children say.
 */
public record Facts(Silver silver, Days days, Map<String, Map<String, List<Row>>> indices) {

  public Facts(Silver silver, Days days) {
    this(silver, days, new HashMap<>());
  }

  /** What was made before under a name. */
  public Map<String, List<Row>> indexed(String name, Supplier<Map<String, List<Row>>> index) {
    return indices.computeIfAbsent(name, n -> index.get());
  }

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

  /** The Department for Education's group of each code of who told of a child. */
  public Map<String, String> sourceGroups() {
    return silver.content().codeSets().get("referral_source").codes().stream()
        .collect(Collectors.toMap(CodeSet.Code::code, code -> slug(code.group())));
  }

  /** The name of a group of codes as a value of a breakdown. */
  public static String slug(String group) {
    return group.toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  public Map<String, List<Row>> byText(Stream<Row> rows, String column) {
    return rows.filter(row -> row.has(column))
        .collect(Collectors.groupingBy(row -> row.text(column)));
  }

  /**
   * Whether what a row tells of is open at the close of the last day of a month, and the files from
   * that month on still have it.
   */
  public boolean isOpen(Row row, String start, String end, YearMonth month) {
    LocalDate day = month.atEndOfMonth();
    return !row.date(start).isAfter(day)
        && (!row.has(end) || row.date(end).isAfter(day))
        && !row.period().isBefore(month);
  }

  /** The day after the last on which what a row tells of was open. */
  public LocalDate until(Row row, String end) {
    return row.has(end) ? row.date(end) : row.period().atEndOfMonth().plusDays(1);
  }

  public static Stream<Row> firstOfEach(
      Stream<Row> rows, Function<Row, String> thing, Comparator<Row> order) {
    Map<String, Row> first = new LinkedHashMap<>();
    rows.sorted(order).forEach(row -> first.putIfAbsent(thing.apply(row), row));
    return first.values().stream();
  }

  /** Of the rows of one thing the one that started last, by its id where two did. */
  public static Stream<Row> lastOfEach(
      Stream<Row> rows, Function<Row, String> thing, String start, String id) {
    Map<String, Row> last = new LinkedHashMap<>();
    rows.forEach(row -> last.merge(thing.apply(row), row, (a, b) -> later(a, b, start, id)));
    return last.values().stream();
  }

  private static Row later(Row a, Row b, String start, String id) {
    int starts = a.date(start).compareTo(b.date(start));
    boolean isFirst = starts > 0 || starts == 0 && a.text(id).compareTo(b.text(id)) < 0;
    return isFirst ? a : b;
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
