package org.nscb.scorecard.cin.check;

import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.cin.rules.Rule;
import org.nscb.scorecard.cin.rules.RuleBook;
import org.nscb.scorecard.content.ContentException;
import org.nscb.scorecard.content.problems.Problem;

/** Whether DuckDB understands every rule of every year, asked over empty tables. */
public final class RuleStatements {
  private RuleStatements() {}

  /**
   * @throws ContentException with every rule whose SQL cannot be run
   */
  public static void check(RuleBook book) {
    List<Problem> problems = new ArrayList<>();
    try (CensusDatabase database = CensusDatabase.open()) {
      RuleRun run = new RuleRun(book, book.years().last(), database);
      try {
        run.prepare();
      } catch (CensusDatabase.CensusSqlException e) {
        throw new ContentException(
            List.of(
                new Problem("pipelines/cin/macros.sql", "", 0, "cannot be run.", e.getMessage())));
      }
      for (Rule rule : book.rules()) {
        try {
          database.prepare(rule.isOfReturn() ? run.ofReturn(rule) : run.ofRows(rule, 0));
        } catch (CensusDatabase.CensusSqlException e) {
          problems.add(
              new Problem(rule.file(), "rule " + rule.code(), 0, "cannot be run.", e.getMessage()));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
  }
}
