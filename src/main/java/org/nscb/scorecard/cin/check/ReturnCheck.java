package org.nscb.scorecard.cin.check;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.nscb.scorecard.cin.reading.ReadReturn;
import org.nscb.scorecard.cin.reading.ReturnReader;
import org.nscb.scorecard.cin.rules.Rule;
import org.nscb.scorecard.cin.rules.RuleBook;
import org.nscb.scorecard.cin.xml.RefusedReturnException;
import org.nscb.scorecard.cin.xml.ReturnSource;

/** Reads a return and runs the rules of its collection year over it. */
public final class ReturnCheck {

  private final RuleBook book;

  public ReturnCheck(RuleBook book) {
    this.book = book;
  }

  /**
   * Loads what the first check would wait for, the library of the database, so that it can be done
   * while the rules are read.
   */
  public static void loadEngine() {
    CensusDatabase.open().close();
  }

  /**
   * @param year of the schema and the rules; when empty, the one that the header gives
   * @return what was found, to be closed
   * @throws RefusedReturnException when it is no return that can be read
   */
  public CheckedReturn check(ReturnSource source, OptionalInt year) throws IOException {
    CensusDatabase database = CensusDatabase.open();
    try {
      return check(source, year, database);
    } catch (IOException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private CheckedReturn check(ReturnSource source, OptionalInt year, CensusDatabase database)
      throws IOException {
    ReadReturn read;
    try (TableSink sink = new TableSink(database)) {
      ReturnReader reader = new ReturnReader();
      read =
          year.isPresent() ? reader.read(source, year.getAsInt(), sink) : reader.read(source, sink);
    }
    RuleRun run = new RuleRun(book, read.year(), database);
    run.prepare();
    List<Rule> rules = book.rules(read.year());
    List<Rule> broken = run.run(rules);
    IssueTable.create(database, book.cells());
    return new CheckedReturn(
        database, read, rules, book.cells(), broken, book.years().ofRules(read.year()));
  }
}
