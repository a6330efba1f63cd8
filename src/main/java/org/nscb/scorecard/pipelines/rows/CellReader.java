package org.nscb.scorecard.pipelines.rows;

import java.util.OptionalLong;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.content.sources.PrivacyRule;
import org.nscb.scorecard.pipelines.cells.Cell;
import org.nscb.scorecard.pipelines.cells.CodeCells;
import org.nscb.scorecard.pipelines.cells.Dates;
import org.nscb.scorecard.pipelines.cells.Numbers;
import org.nscb.scorecard.pipelines.privacy.PseudonymKey;
import org.nscb.scorecard.pipelines.privacy.Pseudonyms;

/** Reads one cell into the row, by the type and privacy rule of its column. */
final class CellReader {
  private final ColumnPlan[] columns;
  private final CodeCells[] codes;
  private final byte[][] kinds;
  private final byte[][] pseudonyms;
  private final Pseudonyms pseudonymiser;
  private final ReadRow row;
  private final RowCounter counter;
  private final RowKey key;

  CellReader(RowPlan plan, PseudonymKey secret, ReadRow row, RowCounter counter, RowKey key) {
    this.row = row;
    this.counter = counter;
    this.key = key;
    pseudonymiser = new Pseudonyms(secret);
    columns = plan.columns().toArray(ColumnPlan[]::new);
    codes = new CodeCells[columns.length];
    kinds = new byte[columns.length][];
    pseudonyms = new byte[columns.length][Pseudonyms.LENGTH];
    for (int i = 0; i < columns.length; i++) {
      codes[i] = new CodeCells(columns[i].codes());
      kinds[i] = Pseudonyms.kind(columns[i].name());
    }
  }

  void read(int index, Cell cell) {
    ColumnPlan column = columns[index];
    if (cell.isNothing()) {
      if (column.required()) {
        row.refuse(column.missing());
      }
      return;
    }
    if (column.pseudonymised()) {
      byte[] hmac = pseudonymiser.of(kinds[index], cell);
      Pseudonyms.write(hmac, pseudonyms[index]);
      row.setBytes(index, pseudonyms[index], 0, Pseudonyms.LENGTH);
      key.pseudonym(index, hmac);
      return;
    }
    switch (column.type()) {
      case TEXT -> row.setBytes(index, cell.bytes(), cell.from(), cell.to());
      case INTEGER -> whole(index, cell);
      case DECIMAL -> decimal(index, cell);
      case DATE -> day(index, Dates.day(cell));
      case MONTH -> day(index, Dates.month(cell));
      case BOOLEAN -> yesOrNo(index, cell);
      case CODE -> code(index, cell);
      case CODES -> severalCodes(index, cell);
    }
  }

  private void whole(int index, Cell cell) {
    OptionalLong number = Numbers.whole(cell);
    if (number.isPresent()) {
      row.setNumber(index, number.getAsLong());
    } else {
      row.refuse(columns[index].unreadable());
    }
  }

  private void decimal(int index, Cell cell) {
    double number = Numbers.decimal(cell);
    if (Double.isNaN(number)) {
      row.refuse(columns[index].unreadable());
    } else {
      row.setDecimal(index, number);
    }
  }

  private void day(int index, long day) {
    ColumnPlan column = columns[index];
    if (day == Dates.NOT_A_DATE) {
      row.refuse(column.unreadable());
    } else if (column.privacy() == PrivacyRule.MONTH_OF_BIRTH && column.type() == ColumnType.DATE) {
      row.setNumber(index, Dates.firstOfMonth(day));
    } else {
      row.setNumber(index, day);
    }
  }

  private void yesOrNo(int index, Cell cell) {
    CodeCells.Meaning meaning = codes[index].one(cell);
    if (meaning.unmapped()) {
      row.refuse(columns[index].unreadable());
    } else {
      row.setNumber(index, meaning.codes().get(0)[0] == '1' ? 1 : 0);
    }
  }

  private void code(int index, Cell cell) {
    CodeCells.Meaning meaning = codes[index].one(cell);
    if (meaning.unmapped()) {
      unmapped(index);
    } else {
      byte[] code = meaning.codes().get(0);
      row.setBytes(index, code, 0, code.length);
    }
  }

  private void severalCodes(int index, Cell cell) {
    CodeCells.Meaning meaning = codes[index].several(cell);
    if (meaning.unmapped()) {
      unmapped(index);
    }
    if (!meaning.codes().isEmpty()) {
      row.setList(index, meaning.codes());
    }
  }

  /** Counted for whoever keeps the aliases; a row that cannot do without the code is refused. */
  private void unmapped(int index) {
    counter.unmapped(index);
    if (columns[index].required()) {
      row.refuse(columns[index].unreadable());
    }
  }
}
