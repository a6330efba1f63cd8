package org.nscb.scorecard.cin.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.nscb.scorecard.cin.reading.ReadReturn;
import org.nscb.scorecard.cin.rules.Cell;
import org.nscb.scorecard.cin.rules.Rule;
import org.nscb.scorecard.cin.rules.Rule.Type;

/** A return and what the rules of its year found in it, until it is closed. */
public final class CheckedReturn implements AutoCloseable {

  private final CensusDatabase database;
  private final ReadReturn read;
  private final List<Rule> rules;
  private final List<Cell> cells;
  private final List<Rule> broken;
  private final ReturnHeader header;
  private final int rulesYear;
  private final List<RuleCount> counts;

  CheckedReturn(
      CensusDatabase database,
      ReadReturn read,
      List<Rule> rules,
      List<Cell> cells,
      List<Rule> brokenByTheReturn,
      int rulesYear) {
    this.database = database;
    this.read = read;
    this.rules = rules;
    this.cells = cells;
    this.broken = List.copyOf(brokenByTheReturn);
    this.header = ReturnHeader.of(database);
    this.rulesYear = rulesYear;
    this.counts = counted();
  }

  /** What was read, and how it departs from the schema of its year. */
  public ReadReturn read() {
    return read;
  }

  public ReturnHeader header() {
    return header;
  }

  /** The year whose rules were run: the oldest that are known for a return of before them. */
  public int rulesYear() {
    return rulesYear;
  }

  /** The rules that were run: those of the year. */
  public List<Rule> rules() {
    return rules;
  }

  /** The rules of the whole return that it breaks. */
  public List<Rule> returnIssues() {
    return broken;
  }

  /** The rules that are broken, in the order of the rules. */
  public List<RuleCount> counts() {
    return counts;
  }

  private List<RuleCount> counted() {
    List<RuleCount> counts = new ArrayList<>();
    broken.forEach(rule -> counts.add(new RuleCount(rule, 1, 0)));
    database.query(
        "select rule, count(distinct number), count(distinct child_number) from issues group by rule",
        row -> counts.add(new RuleCount(rules.get(row.getInt(1)), row.getLong(2), row.getLong(3))));
    counts.sort((a, b) -> Integer.compare(rules.indexOf(a.rule()), rules.indexOf(b.rule())));
    return List.copyOf(counts);
  }

  /** How many issues of a type there are, those of the whole return among them. */
  public long count(Type type) {
    return counts.stream()
        .filter(count -> count.rule().type() == type)
        .mapToLong(RuleCount::issues)
        .sum();
  }

  /** Every cell that a rule points at, by child, rule and issue; the header first. */
  public void forEachIssue(Consumer<Issue> consumer) {
    database.query(
        """
        select rule, number, cell, row_number, line_number, coalesce(child_number, 0),
            child.id, if(cell in (%s), child.id, value)
        from issues
        left join child_ids as child using (child_number)
        order by coalesce(child_number, 0), rule, number, cell, row_number
        """
            .formatted(IssueTable.childIds(cells)),
        row -> {
          Rule rule = rules.get(row.getInt(1));
          Cell cell = cells.get(row.getInt(3));
          consumer.accept(
              new Issue(
                  rule.code() + "-" + row.getLong(2),
                  rule,
                  row.getLong(6),
                  row.getString(7),
                  cell.table().title(),
                  cell.field(),
                  row.getLong(4),
                  row.getLong(5),
                  row.getString(8)));
        });
  }

  /** Every day that cannot be read, in the order of the file. */
  public void forEachMalformed(Consumer<Malformed> consumer) {
    database.query(
        IssueTable.MALFORMED_WITH_CHILD,
        row ->
            consumer.accept(
                new Malformed(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getString(6))));
  }

  @Override
  public void close() {
    database.close();
  }
}
