package org.nscb.scorecard.pipelines.rows;

import java.io.IOException;
import java.util.stream.IntStream;
import org.nscb.scorecard.content.sources.Layout;
import org.nscb.scorecard.pipelines.cells.Cell;
import org.nscb.scorecard.pipelines.cells.CsvRecords;
import org.nscb.scorecard.pipelines.cells.Dialect;
import org.nscb.scorecard.pipelines.privacy.LakeKeys;
import org.nscb.scorecard.pipelines.privacy.PrivacyCounts;
import org.nscb.scorecard.pipelines.privacy.watch.IdentityWatch;

/**
 * Reads the rows of one file by its contract: values by type, all reasons that a row has, privacy
 * rules. Needs no Spark. Rows are read one after another; a key that an accepted row before has
 * refuses the later row, as an exact duplicate when the two are written alike.
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
  private final int[] missingEverywhere;
  private final IdentityWatch watch;
  private final RowClass rowClass;

  /**
   * @param taken keys of rows accepted in earlier pieces of the file, empty for the first
   */
  public RowReader(RowPlan plan, FilePlan file, LakeKeys secrets, KeySet taken) {
    this.plan = plan;
    this.file = file;
    this.taken = taken;
    counter = new RowCounter(plan, file);
    row = new ReadRow(plan);
    key = new RowKey(plan);
    watch = WatchedCells.watch(plan, file);
    rowClass = new RowClass(plan, row);
    cells = new CellReader(plan, file.frame(), secrets, row, counter, key, watch);
    measures = new Measures(plan, file, row, watch);
    checks = new RowChecks(plan, file.frame(), row);
    missingEverywhere =
        IntStream.range(0, plan.named())
            .filter(i -> !file.columns().contains(i))
            .map(i -> plan.columns().get(i).missing())
            .filter(reason -> reason != ColumnPlan.MAY_BE_EMPTY)
            .toArray();
  }

  /**
   * @param records all of one piece of the file, without the header
   * @param firstRow the number of its first row
   * @param firstLine the line of the file in which the piece begins
   */
  public RowCounts read(CsvRecords records, long firstRow, long firstLine, RowConsumer consumer)
      throws IOException {
    Cell cell = new Cell(file.dialect().encoding());
    int width = file.columns().size();
    int[] columns = file.columns().stream().mapToInt(Integer::intValue).toArray();
    boolean isLineSaid = file.dialect().lines() == Dialect.Lines.SAID_BY_THE_ROW;
    long read = 0;
    while (records.next()) {
      row.start(firstRow + read, isLineSaid ? lineSaid(records, cell) : firstLine + records.line());
      read++;
      if (records.cells() != width || !records.readable()) {
        // the cells may stand in the wrong columns, so nothing of them is kept
        watch.lookAtAll(records, cell);
        refuseWhole(records, width, consumer);
        continue;
      }
      key.start();
      for (int i = 0; i < width; i++) {
        if (columns[i] != FilePlan.MEASURE) {
          watch.moveTo(i);
          cell.moveTo(records, i);
          if (columns[i] >= 0) {
            cells.read(columns[i], cell);
          } else {
            watch.look(cell);
          }
        }
      }
      for (int reason : missingEverywhere) {
        row.fault(reason);
      }
      checks.run();
      counter.dated(row);
      if (plan.layout() == Layout.MELTED) {
        measures.check(records, cell);
      }
      checkKey(records, consumer);
      emit(records, cell, consumer);
    }
    return counter.counts(read, new PrivacyCounts(watch.counts(), rowClass.counts()));
  }

  private static long lineSaid(CsvRecords records, Cell cell) {
    return Long.parseLong(cell.moveTo(records, 0).text());
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

  private void checkKey(CsvRecords records, RowConsumer consumer) throws IOException {
    if (!key.finish(row)) {
      return;
    }
    long high = key.high();
    long low = key.low() & ~1L;
    long hash = RecordHash.of(records);
    boolean isNew = row.refused() ? !taken.contains(high, low) : taken.add(high, low, hash);
    if (!isNew) {
      row.refuse(taken.row(high, low) == hash ? RowPlan.EXACT_DUPLICATE : RowPlan.DUPLICATE_KEY);
    }
    consumer.key(high, row.refused() ? low : low | 1L, hash);
  }

  private void emit(CsvRecords records, Cell cell, RowConsumer consumer) throws IOException {
    if (row.refused()) {
      counter.quarantined(row);
      consumer.refused(row);
      return;
    }
    counter.accepted(row);
    rowClass.accepted();
    if (plan.layout() == Layout.MELTED) {
      measures.emit(records, cell, consumer);
    } else {
      consumer.accepted(row);
    }
  }
}
