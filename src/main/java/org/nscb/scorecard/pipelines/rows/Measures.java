package org.nscb.scorecard.pipelines.rows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.nscb.scorecard.pipelines.cells.Cell;
import org.nscb.scorecard.pipelines.cells.CsvRecords;
import org.nscb.scorecard.pipelines.cells.Numbers;
import org.nscb.scorecard.pipelines.privacy.watch.IdentityWatch;

/**
 * The figures of a row of statistics published wide. A symbol of the publisher stands in place of a
 * number and is kept apart from it: suppressed, not available, not applicable, unreliable, rounds
 * to zero.
 */
final class Measures {
  private static final String SYMBOLS = "cxzuk:-~";

  private final RowPlan plan;
  private final FilePlan file;
  private final ReadRow row;
  private final byte[][] names;
  private final IdentityWatch watch;

  Measures(RowPlan plan, FilePlan file, ReadRow row, IdentityWatch watch) {
    this.plan = plan;
    this.file = file;
    this.row = row;
    this.watch = watch;
    names =
        file.headers().stream().map(h -> h.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
  }

  void check(CsvRecords records, Cell cell) {
    for (int i = 0; i < names.length; i++) {
      if (file.columns().get(i) == FilePlan.MEASURE) {
        cell.moveTo(records, i);
        if (!cell.isEmpty() && !isSymbol(cell) && Double.isNaN(Numbers.decimal(cell))) {
          row.refuse(RowPlan.MEASURE_NOT_A_NUMBER);
          watch.moveTo(i);
          watch.look(cell);
        }
      }
    }
  }

  void emit(CsvRecords records, Cell cell, RowConsumer consumer) throws IOException {
    int measure = plan.named();
    int value = measure + 1;
    int symbol = measure + 2;
    for (int i = 0; i < names.length; i++) {
      if (file.columns().get(i) != FilePlan.MEASURE) {
        continue;
      }
      cell.moveTo(records, i);
      row.setBytes(measure, names[i], 0, names[i].length);
      row.clear(value);
      row.clear(symbol);
      if (isSymbol(cell)) {
        row.setBytes(symbol, cell.bytes(), cell.from(), cell.to());
      } else if (!cell.isEmpty()) {
        row.setDecimal(value, Numbers.decimal(cell));
      }
      consumer.accepted(row);
    }
  }

  private static boolean isSymbol(Cell cell) {
    return cell.length() == 1 && SYMBOLS.indexOf(cell.bytes()[cell.from()]) >= 0;
  }
}
