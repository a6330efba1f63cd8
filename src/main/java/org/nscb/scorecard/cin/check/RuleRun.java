package org.nscb.scorecard.cin.check;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.nscb.scorecard.cin.rules.Cell;
import org.nscb.scorecard.cin.rules.Check;
import org.nscb.scorecard.cin.rules.CodeList;
import org.nscb.scorecard.cin.rules.Reading;
import org.nscb.scorecard.cin.rules.Rule;
import org.nscb.scorecard.cin.rules.RuleBook;

/** Runs the rules of one collection year over the tables of a return. */
final class RuleRun {

  private final RuleBook book;
  private final int year;
  private final CensusDatabase database;
  private final List<Cell> cells;

  RuleRun(RuleBook book, int year, CensusDatabase database) {
    this.book = book;
    this.year = year;
    this.database = database;
    this.cells = book.cells();
  }

  /** What the rules ask by name: readings, codes, holidays, and the macros over the tables. */
  void prepare() {
    database.run("set variable year = " + year);
    database.run(
        "set variable readings = "
            + map(book.readings(), Reading::id, reading -> quoted(reading.value())));
    database.run(
        "set variable codes = "
            + map(
                book.codeLists(),
                CodeList::name,
                list ->
                    list.codes(year).stream()
                        .map(RuleRun::quoted)
                        .collect(Collectors.joining(", ", "[", "]"))));
    database.run("create table bank_holidays (day date)");
    try (DuckDBAppender days = database.appender("bank_holidays")) {
      for (var day : book.bankHolidays()) {
        days.beginRow().appendEpochDays((int) day.toEpochDay()).endRow();
      }
    } catch (SQLException e) {
      throw new CensusDatabase.CensusSqlException(e);
    }
    database.run(book.macros());
    database.run(
        "create table found (rule smallint, issue bigint, cell smallint, row_number integer)");
  }

  /**
   * Every rule once, in order; {@code found} holds then each cell that a rule points at, once.
   *
   * @return the rules of the whole return that are broken
   */
  List<Rule> run(List<Rule> rules) {
    List<Rule> broken = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      if (rule.isOfReturn()) {
        database.query(
            ofReturn(rule),
            row -> {
              if (row.getBoolean(1)) {
                broken.add(rule);
              }
            });
      } else {
        database.run("insert into found " + ofRows(rule, i));
      }
    }
    return broken;
  }

  String ofReturn(Rule rule) {
    return rule.checks().stream()
        .map(check -> "coalesce((" + check.sql() + "), false)")
        .collect(Collectors.joining(" or ", "select ", ""));
  }

  /** A select of the rows of {@code found} for a rule, which is known by a number there. */
  String ofRows(Rule rule, int number) {
    return rule.checks().stream()
        .map(this::cellsOf)
        .collect(
            Collectors.joining(
                " union all ",
                "select " + number + ", min(issue), cell.cell, cell.row_number from (",
                ") where cell.row_number is not null group by all"));
  }

  private String cellsOf(Check check) {
    return check.cells().stream()
        .map(
            cell ->
                "{'cell': %d, 'row_number': \"%s\"}"
                    .formatted(cells.indexOf(cell), cell.table().title()))
        .collect(
            Collectors.joining(
                ", ", "select issue, unnest([", "]) as cell from (" + check.sql() + ")"));
  }

  private static <T> String map(
      List<T> all,
      java.util.function.Function<T, String> key,
      java.util.function.Function<T, String> value) {
    return all.stream()
        .map(one -> quoted(key.apply(one)) + ": " + value.apply(one))
        .collect(Collectors.joining(", ", "map {", "}"));
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
