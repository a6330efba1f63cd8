package org.nscb.scorecard.pipelines.rows;

import java.util.List;
import java.util.OptionalLong;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.content.sources.PrivacyRule;
import org.nscb.scorecard.content.sources.Severity;
import org.nscb.scorecard.pipelines.cells.Cell;
import org.nscb.scorecard.pipelines.cells.CodeCells;
import org.nscb.scorecard.pipelines.cells.Dates;
import org.nscb.scorecard.pipelines.cells.HeldBack;
import org.nscb.scorecard.pipelines.cells.Numbers;
import org.nscb.scorecard.pipelines.privacy.AgeBands;
import org.nscb.scorecard.pipelines.privacy.LakeKeys;
import org.nscb.scorecard.pipelines.privacy.Pseudonyms;
import org.nscb.scorecard.pipelines.privacy.watch.IdentityWatch;

/** Reads one cell into the row, by the type and privacy rule of its column. */
final class CellReader {
  private static final int LONG_NUMBER = 10;

  private final ColumnPlan[] columns;
  private final CodeCells[] codes;
  private final CellPattern[][] patterns;
  private final byte[][] kinds;
  private final byte[][] pseudonyms;
  private final boolean[] refusesUnmapped;
  private final int[] withheld;
  private final Pseudonyms pseudonymiser;
  private final List<Pseudonyms> previous;
  private final ReadRow row;
  private final RowCounter counter;
  private final RowKey key;
  private final IdentityWatch watch;
  private final AgeBands ages;

  CellReader(
      RowPlan plan,
      FileFrame frame,
      LakeKeys secrets,
      ReadRow row,
      RowCounter counter,
      RowKey key,
      IdentityWatch watch) {
    this.watch = watch;
    ages = new AgeBands(frame.periodEnd());
    this.row = row;
    this.counter = counter;
    this.key = key;
    pseudonymiser = new Pseudonyms(secrets.pseudonym());
    previous = secrets.previous().stream().map(Pseudonyms::new).toList();
    columns = plan.columns().toArray(ColumnPlan[]::new);
    withheld = plan.withheld();
    codes = new CodeCells[columns.length];
    patterns = new CellPattern[columns.length][];
    kinds = new byte[columns.length][];
    pseudonyms = new byte[columns.length][Pseudonyms.LENGTH];
    refusesUnmapped = new boolean[columns.length];
    for (int i = 0; i < columns.length; i++) {
      codes[i] = new CodeCells(columns[i].codes().at(frame.agency(), frame.period()));
      patterns[i] =
          plan.patterns(i, frame.agency()).map(CellPattern::new).toArray(CellPattern[]::new);
      kinds[i] = Pseudonyms.kind(columns[i].name());
      // unmapped values are counted by column already: a warning would count them twice
      refusesUnmapped[i] =
          columns[i].unreadable() >= 0
              && plan.reasons().get(columns[i].unreadable()).severity() != Severity.WARN;
    }
  }

  void read(int index, Cell cell) {
    ColumnPlan column = columns[index];
    if (cell.isNothing()) {
      if (column.missing() != ColumnPlan.MAY_BE_EMPTY) {
        row.fault(column.missing());
      }
      return;
    }
    row.fill(index);
    for (CellPattern pattern : patterns[index]) {
      if (!pattern.matches(cell)) {
        row.fault(pattern.reason());
      }
    }
    if (column.pseudonymised()) {
      watch.look(cell);
      byte[] hmac = pseudonymiser.of(kinds[index], cell);
      Pseudonyms.write(hmac, pseudonyms[index]);
      row.setBytes(index, pseudonyms[index], 0, Pseudonyms.LENGTH);
      key.pseudonym(index, hmac);
      if (!previous.isEmpty()) {
        row.setPrevious(index, previous.get(0).of(kinds[index], cell));
      }
      return;
    }
    switch (column.type()) {
      case TEXT -> text(index, cell);
      case INTEGER -> whole(index, cell);
      case DECIMAL -> decimal(index, cell);
      case COUNT -> count(index, cell);
      case DATE -> day(index, cell, Dates.day(cell));
      case MONTH -> day(index, cell, Dates.month(cell));
      case BOOLEAN -> yesOrNo(index, cell);
      case CODE -> code(index, cell);
      case CODES -> severalCodes(index, cell);
    }
  }

  private void text(int index, Cell cell) {
    watch.look(cell);
    row.setBytes(index, cell.bytes(), cell.from(), cell.to());
  }

  private void whole(int index, Cell cell) {
    OptionalLong number = Numbers.whole(cell);
    boolean age = columns[index].privacy() == PrivacyRule.AGE_BAND;
    if (number.isEmpty() || age && !AgeBands.isAge(number.getAsLong())) {
      unreadable(index, cell);
      return;
    }
    if (cell.length() >= LONG_NUMBER) {
      // no count has so many digits, but numbers of people have
      watch.look(cell);
    }
    row.setNumber(index, number.getAsLong());
    if (age) {
      band(index, ages.ofAge(number.getAsLong()));
    }
  }

  /** A count that is held back has no number, and is told apart from none in its other column. */
  private void count(int index, Cell cell) {
    boolean isHeldBack = HeldBack.isIn(cell);
    OptionalLong number = isHeldBack ? OptionalLong.empty() : Numbers.whole(cell);
    if (!isHeldBack && (number.isEmpty() || number.getAsLong() < 0)) {
      unreadable(index, cell);
      return;
    }
    if (cell.length() >= LONG_NUMBER) {
      watch.look(cell);
    }
    number.ifPresent(value -> row.setNumber(index, value));
    row.setNumber(withheld[index], isHeldBack ? 1 : 0);
  }

  /** The number stays beside the band, for the checks of the row; only the band is written. */
  private void band(int index, byte[] band) {
    row.setBytes(index, band, 0, band.length);
  }

  private void unreadable(int index, Cell cell) {
    watch.look(cell);
    row.fault(columns[index].unreadable());
  }

  private void decimal(int index, Cell cell) {
    double number = Numbers.decimal(cell);
    if (Double.isNaN(number)) {
      unreadable(index, cell);
    } else {
      row.setDecimal(index, number);
    }
  }

  private void day(int index, Cell cell, long day) {
    ColumnPlan column = columns[index];
    if (day == Dates.NOT_A_DATE) {
      unreadable(index, cell);
    } else if (column.privacy() == PrivacyRule.MONTH_OF_BIRTH && column.type() == ColumnType.DATE) {
      row.setNumber(index, Dates.firstOfMonth(day));
    } else {
      row.setNumber(index, day);
      if (column.privacy() == PrivacyRule.AGE_BAND) {
        band(index, ages.ofBirth(day));
      }
    }
  }

  private void yesOrNo(int index, Cell cell) {
    CodeCells.Meaning meaning = codes[index].one(cell);
    if (meaning.unmapped()) {
      unreadable(index, cell);
    } else {
      row.setNumber(index, meaning.codes().get(0)[0] == '1' ? 1 : 0);
    }
  }

  private void code(int index, Cell cell) {
    CodeCells.Meaning meaning = codes[index].one(cell);
    judge(index, meaning, cell);
    if (!meaning.codes().isEmpty()) {
      byte[] code = meaning.codes().get(0);
      row.setBytes(index, code, 0, code.length);
    }
  }

  private void severalCodes(int index, Cell cell) {
    CodeCells.Meaning meaning = codes[index].several(cell);
    judge(index, meaning, cell);
    if (!meaning.codes().isEmpty()) {
      row.setList(index, meaning.codes());
    }
  }

  /** What is not known is counted for whoever keeps the aliases, whatever becomes of the row. */
  private void judge(int index, CodeCells.Meaning meaning, Cell cell) {
    if (meaning.unmapped()) {
      watch.look(cell);
      counter.unmapped(index, meaning.unknown());
      if (refusesUnmapped[index]) {
        row.fault(columns[index].unreadable());
      }
    }
    if (meaning.notInForce()) {
      row.fault(columns[index].notInForce());
    }
  }
}
