package org.nscb.scorecard.pipelines.rows;

import java.util.List;
import org.nscb.scorecard.content.sources.CheckKind;

/** The checks that a contract names for the file's agency, on the row that has been read. */
final class RowChecks {
  private final CheckPlan[] plans;
  private final ReadRow row;
  private final long periodStart;
  private final long periodEnd;
  private final long windowStart;
  private final long received;

  RowChecks(RowPlan plan, FileFrame frame, ReadRow row) {
    // a pattern is of the cell as it arrives, which is gone when the row has been read
    plans =
        plan.checks().stream()
            .filter(check -> check.isFor(frame.agency()) && check.kind() != CheckKind.PATTERN)
            .toArray(CheckPlan[]::new);
    this.row = row;
    periodStart = frame.periodStart();
    periodEnd = frame.periodEnd();
    windowStart = frame.windowStart();
    received = frame.received().toEpochDay();
  }

  void run() {
    for (CheckPlan check : plans) {
      if (!passes(check)) {
        row.fault(check.reason());
      }
    }
  }

  private boolean passes(CheckPlan check) {
    int column = check.columns().get(0);
    return switch (check.kind()) {
      case ORDER -> inOrder(check.columns());
      case WITHIN_PERIOD -> between(column, periodStart, periodEnd);
      case WITHIN_WINDOW -> between(column, windowStart, periodEnd);
      case NOT_AFTER_PERIOD -> between(column, Long.MIN_VALUE, periodEnd);
      case NOT_IN_FUTURE -> between(column, Long.MIN_VALUE, received);
      case RANGE -> !row.has(column) || inRange(check, column);
      case PRESENT_IF -> !row.isFilled(check.when()) || areFilled(check.columns());
      case PATTERN, REFERENCE -> true;
    };
  }

  private boolean between(int column, long first, long last) {
    return !row.has(column) || (row.number(column) >= first && row.number(column) <= last);
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

  private boolean areFilled(List<Integer> columns) {
    for (int column : columns) {
      if (!row.isFilled(column)) {
        return false;
      }
    }
    return true;
  }
}
