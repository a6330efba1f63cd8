package org.nscb.scorecard.cin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.cin.rules.Cell;
import org.nscb.scorecard.cin.rules.Check;
import org.nscb.scorecard.cin.rules.Rule;
import org.nscb.scorecard.cin.rules.RuleBook;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.content.ContentException;

/** SQL of a rule that DuckDB does not understand is found before any return is there. */
class RuleStatementsTest {
  private static final RuleBook BOOK = RuleBook.read(Path.of("."));

  @Test
  void everyRuleOfThisProjectIsUnderstood() {
    RuleStatements.check(BOOK);
  }

  @Test
  void everyRuleThatIsNotIsNamed() {
    Cell cell = new Cell(CensusTable.REVIEWS, "CPPreviewDate");
    List<Rule> rules = new ArrayList<>(BOOK.rules());
    rules.add(
        rule("9001", new Check(List.of(cell), "select no_such_column as issue from Reviews")));
    rules.add(rule("9002", new Check(List.of(cell), "select row_number as issue from Reviews")));
    ContentException e =
        assertThrows(
            ContentException.class, () -> RuleStatements.check(with(rules, BOOK.macros())));
    assertEquals(
        List.of("rule 9001", "rule 9002"), e.problems().stream().map(p -> p.keyPath()).toList());
  }

  @Test
  void aMacroThatCannotBeMadeIsToldOnce() {
    ContentException e =
        assertThrows(
            ContentException.class,
            () -> RuleStatements.check(with(BOOK.rules(), BOOK.macros() + "create macro x;")));
    assertEquals(
        List.of("pipelines/cin/macros.sql"), e.problems().stream().map(p -> p.file()).toList());
  }

  private static Rule rule(String code, Check check) {
    return new Rule(
        "pipelines/cin/rules/reviews.yml",
        code,
        CensusTable.REVIEWS,
        2023,
        2026,
        "It is wrong.",
        "Mend it.",
        List.of(check));
  }

  private static RuleBook with(List<Rule> rules, String macros) {
    return new RuleBook(
        BOOK.years(), BOOK.readings(), BOOK.codeLists(), BOOK.bankHolidays(), macros, rules);
  }
}
