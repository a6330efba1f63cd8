package org.nscb.scorecard.cin.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.nscb.scorecard.content.ContentException;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.problems.Problems;

/**
 * All rules of all years, and what they are read by.
 *
 * @param years the collection years that can be checked
 * @param readings how what is left open is read
 * @param codeLists the codes of the fields
 * @param bankHolidays of England and Wales, the days that are no working days
 * @param macros SQL that the rules share
 * @param rules by module, and in each in the order of its file
 */
public record RuleBook(
    Years years,
    List<Reading> readings,
    List<CodeList> codeLists,
    List<LocalDate> bankHolidays,
    String macros,
    List<Rule> rules) {

  /**
   * @param first of a return that can be read
   * @param oldestRules of which the rules are known; an earlier return is checked by these
   * @param last of a return that can be checked
   */
  public record Years(int first, int oldestRules, int last) {
    public boolean include(int year) {
      return first <= year && year <= last;
    }

    /** The year by whose rules a return of a year is checked. */
    public int ofRules(int year) {
      return Math.max(year, oldestRules);
    }
  }

  public RuleBook {
    readings = List.copyOf(readings);
    codeLists = List.copyOf(codeLists);
    bankHolidays = List.copyOf(bankHolidays);
    rules = List.copyOf(rules);
  }

  /** Whether there are rules: a board may do without the census. */
  public static boolean isAt(Path root) {
    return Files.isDirectory(root.resolve(RuleBookReader.FOLDER));
  }

  /**
   * Reads {@code pipelines/cin}.
   *
   * @param root the folder that holds pipelines and warehouse
   * @throws ContentException with every problem that was found, when there is one
   */
  public static RuleBook read(Path root) {
    Problems problems = new Problems();
    RuleBook book = new RuleBookReader(new ContentFiles(root, problems)).read();
    if (!problems.list().isEmpty()) {
      throw new ContentException(problems.list());
    }
    return book;
  }

  /** The rules in force in a collection year. */
  public List<Rule> rules(int year) {
    return rules.stream().filter(rule -> rule.isInForce(year)).toList();
  }

  /** Every cell that a rule points at, once. */
  public List<Cell> cells() {
    return rules.stream()
        .flatMap(rule -> rule.checks().stream())
        .flatMap(check -> check.cells().stream())
        .distinct()
        .toList();
  }
}
