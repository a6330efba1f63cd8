package org.nscb.scorecard.pipelines.rows;

import java.io.IOException;
import org.nscb.scorecard.content.sources.Layout;
import org.nscb.scorecard.pipelines.cells.Cell;
import org.nscb.scorecard.pipelines.cells.CsvRecords;
import org.nscb.scorecard.pipelines.privacy.PseudonymKey;

/**
 * Reads the rows of one file by its contract: values by type, all reasons that a row has, privacy
 * rules. Needs no Spark. Rows are read one after another; a key that an accepted row before has
 * refuses the later row.
 */
public final class RowReader {
  private final RowPlan plan;
  private final FilePlan file;
  private final CellReader cells;
  private final RowKey key;
  private final Measures measures;
  private final KeySet taken;
  private final ReadRow row;
  private final RowCounter counter;
  private final RowChecks checks;

  /**
   * @param taken keys of rows accepted in earlier pieces of the file, empty for the first
   */
  public RowReader(RowPlan plan, FilePlan file, PseudonymKey secret, KeySet taken) {
    this.plan = plan;
    this.file = file;
    this.taken = taken;
    counter = new RowCounter(plan);
    row = new ReadRow(plan.columns().size(), plan.reasons().size());
    key = new RowKey(plan);
    cells = new CellReader(plan, secret, row, counter, key);
    measures = new Measures(plan, file, row);
    checks = new RowChecks(plan, file, row);
  }

  /**
   * @param records all of one piece of the file, without the header
   * @param firstRow the number of its first row
   */
  public RowCounts read(CsvRecords records, long firstRow, RowConsumer consumer)
      throws IOException {
    Cell cell = new Cell(file.encoding());
    int width = file.columns().size();
    int[] columns = file.columns().stream().mapToInt(Integer::intValue).toArray();
    long read = 0;
    while (records.next()) {
      row.start(firstRow + read);
      read++;
      if (records.cells() != width || !records.readable()) {
        // the cells may stand in the wrong columns, so nothing of them is kept
        refuseWhole(records, width, consumer);
        continue;
      }
      key.start();
      for (int i = 0; i < width; i++) {
        if (columns[i] >= 0) {
          cells.read(columns[i], cell.moveTo(records, i));
        }
      }
      checks.run();
      if (plan.layout() == Layout.MELTED) {
        measures.check(records, cell);
      }
      checkKey(consumer);
      emit(records, cell, consumer);
    }
    return counter.counts(read);
  }

  private void refuseWhole(CsvRecords records, int width, RowConsumer consumer) throws IOException {
    if (records.cells() != width) {
      row.refuse(RowPlan.WRONG_NUMBER_OF_CELLS);
    }
    if (!records.readable()) {
      row.refuse(RowPlan.UNREADABLE_QUOTES);
    }
    counter.quarantined(row);
    consumer.refused(row);
  }

  private void checkKey(RowConsumer consumer) throws IOException {
    if (!key.finish(row)) {
      return;
    }
    long high = key.high();
    long low = key.low() & ~1L;
    boolean isNew = row.refused() ? !taken.contains(high, low) : taken.add(high, low);
    if (!isNew) {
      row.refuse(RowPlan.DUPLICATE_KEY);
    }
    consumer.key(high, row.refused() ? low : low | 1L);
  }

  private void emit(CsvRecords records, Cell cell, RowConsumer consumer) throws IOException {
    if (row.refused()) {
      counter.quarantined(row);
      consumer.refused(row);
      return;
    }
    counter.accepted(checks.warned());
    if (plan.layout() == Layout.MELTED) {
      measures.emit(records, cell, consumer);
    } else {
      consumer.accepted(row);
    }
  }
}
