package org.nscb.scorecard.pipelines.rows;

import java.util.List;
import org.nscb.scorecard.content.sources.Severity;

/** The checks that a contract names, on the row that has been read. */
final class RowChecks {
  private final List<CheckPlan> plans;
  private final FilePlan file;
  private final ReadRow row;
  private final boolean[] warned;

  RowChecks(RowPlan plan, FilePlan file, ReadRow row) {
    plans = plan.checks();
    this.file = file;
    this.row = row;
    warned = new boolean[plans.size()];
  }

  boolean[] warned() {
    return warned;
  }

  void run() {
    for (int i = 0; i < warned.length; i++) {
      CheckPlan check = plans.get(i);
      boolean passed = passes(check);
      warned[i] = !passed && check.severity() == Severity.WARN;
      if (!passed && check.severity() != Severity.WARN) {
        row.refuse(check.reason());
      }
    }
  }

  private boolean passes(CheckPlan check) {
    int column = check.columns().get(0);
    return switch (check.kind()) {
      case ORDER -> inOrder(check.columns());
      case WITHIN_PERIOD ->
          !row.has(column)
              || (row.number(column) >= file.periodStart()
                  && row.number(column) <= file.periodEnd());
      case NOT_AFTER_PERIOD -> !row.has(column) || row.number(column) <= file.periodEnd();
      case RANGE -> !row.has(column) || inRange(check, column);
    };
  }

  private boolean inOrder(List<Integer> columns) {
    long last = Long.MIN_VALUE;
    for (int column : columns) {
      if (row.has(column)) {
        if (row.number(column) < last) {
          return false;
        }
        last = row.number(column);
      }
    }
    return true;
  }

  private boolean inRange(CheckPlan check, int column) {
    double value = check.decimal() ? row.decimal(column) : row.number(column);
    return value >= check.min() && value <= check.max();
  }
}
