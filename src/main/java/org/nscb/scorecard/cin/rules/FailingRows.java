package org.nscb.scorecard.cin.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nscb.scorecard.cin.tables.CensusTable;

/** Writes the select of the rows that fail, for the kinds of checks that have words. */
final class FailingRows {

  private final List<CensusTable> tables;
  private final List<Cell> cells;
  private final Optional<String> where;

  /**
   * @param outerFirst the tables looked at, each held by the one before
   * @param where which rows are looked at, when not all
   */
  FailingRows(List<CensusTable> outerFirst, List<Cell> cells, Optional<String> where) {
    this.tables = outerFirst;
    this.cells = cells;
    this.where = where;
  }

  /** Rows that meet a condition; those of one outermost row belong together. */
  String meeting(String condition) {
    return select(tables.get(0).title() + ".row_number") + where(condition);
  }

  /** Rows that hold what another row of their group holds too. */
  String repeated(String field, Group group, Verdict missing) {
    Stream<String> same =
        Stream.concat(group.columns(tables.get(tables.size() - 1)).stream(), Stream.of(field));
    String partition = "(partition by " + same.collect(Collectors.joining(", ")) + ")";
    return select("min(" + tables.get(0).title() + ".row_number) over " + partition)
        + where(missing == Verdict.FAILS ? "true" : field + " is not null")
        + " qualify count(*) over "
        + partition
        + " > 1";
  }

  /** Rows without an end, where their group has several. */
  String severalOpen(String end, Group group) {
    CensusTable table = tables.get(0);
    String partition =
        group.columns(table).stream().collect(Collectors.joining(", ", "(partition by ", ")"));
    return select("min(" + table.title() + ".row_number) over " + partition)
        + where(end + " is null")
        + " qualify count(*) over "
        + partition
        + " > 1";
  }

  /**
   * Rows of a group that lie over one another.
   *
   * @param dates the first and the last day of a row
   * @param ongoingIf when a row without an end lasts to the reference date; otherwise it is none
   * @param touching whether it fails to start on the last day of the other
   * @param twins whether two rows with the same dates fail
   */
  record Overlap(
      List<String> dates, Group group, String ongoingIf, Verdict touching, Verdict twins) {}

  /** Rows that start while another of their group lasts. */
  String startingWithin(Overlap overlap) {
    return overlapping(overlap, "later");
  }

  /** Rows that last while another of their group starts. */
  String lastingOver(Overlap overlap) {
    return overlapping(overlap, "earlier");
  }

  private String overlapping(Overlap overlap, String row) {
    CensusTable table = tables.get(0);
    List<String> dates = overlap.dates();
    String rows =
        "(select *, coalesce(%s, if(%s, reference_date(), null)) as last_day from %s%s)"
            .formatted(dates.get(1), overlap.ongoingIf(), table.title(), where("true"));
    List<String> places = overlap.group().columns(table);
    return """
    select
        min(least(later.row_number, earlier.row_number)) over (partition by %s) as issue,
        %s.row_number as "%s"
    from %s as later
    join %s as earlier on %s and later.row_number != earlier.row_number
    where %s >= %s and %s %s earlier.last_day%s
    """
        .formatted(
            places.stream().map(place -> of("later", place)).collect(Collectors.joining(", ")),
            row,
            table.title(),
            rows,
            rows,
            same(places, " = "),
            of("later", dates.get(0)),
            of("earlier", dates.get(0)),
            of("later", dates.get(0)),
            overlap.touching() == Verdict.FAILS ? "<=" : "<",
            overlap.twins() == Verdict.FAILS
                ? ""
                : " and not (" + same(dates, " is not distinct from ") + ")");
  }

  private static String same(List<String> columns, String operator) {
    return columns.stream()
        .map(column -> of("later", column) + operator + of("earlier", column))
        .collect(Collectors.joining(" and "));
  }

  private static String of(String row, String column) {
    return row + column.substring(column.indexOf('.'));
  }

  private String select(String issue) {
    return cells.stream()
            .map(cell -> cell.table().title())
            .distinct()
            .map(title -> title + ".row_number as \"" + title + "\"")
            .collect(Collectors.joining(", ", "select " + issue + " as issue, ", " "))
        + Tables.from(tables);
  }

  private String where(String condition) {
    return " where (" + condition + ")" + where.map(text -> " and (" + text + ")").orElse("");
  }
}
