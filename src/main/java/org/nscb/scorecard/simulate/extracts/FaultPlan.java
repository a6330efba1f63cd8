package org.nscb.scorecard.simulate.extracts;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.nscb.scorecard.simulate.chance.Chance;

/** Which file gets which fault: one at most. */
final class FaultPlan {

  private final Map<String, Fault> planned = new HashMap<>();
  private final Chance chance;

  /**
   * @throws IllegalArgumentException when there are fewer files than faults
   */
  FaultPlan(ExtractOrder order) {
    chance = Chance.of(order.seed(), "fault plan");
    for (Fault fault : new TreeSet<>(order.faults())) {
      plan(fault, order);
    }
  }

  /** Null for a file without a fault. */
  Fault of(Layout layout, YearMonth month) {
    return planned.get(Drift.file(layout, month));
  }

  /** A month of the source whose files show the fault best, that has no other fault. */
  private void plan(Fault fault, ExtractOrder order) {
    Layout layout = layout(fault);
    int months = (int) ChronoUnit.MONTHS.between(order.from(), order.to()) + 1;
    for (int month : chance.order(months)) {
      if (planned.putIfAbsent(Drift.file(layout, order.from().plusMonths(month)), fault) == null) {
        return;
      }
    }
    throw new IllegalArgumentException(
        "Cannot plant "
            + fault.id()
            + ": every file of "
            + layout.source()
            + " has a fault already. Ask for more months.");
  }

  private static Layout layout(Fault fault) {
    return switch (fault) {
      case LABEL_DRIFT_BEYOND_ALIASES -> Layout.CP_PLANS;
      case LATE_FILE, RESUBMISSION, BAD_DATES -> Layout.REFERRALS;
      case REPEATED_FILE, SWAPPED_COLUMNS -> Layout.SECTION47;
      case WRONG_ENCODING, MISSING_REQUIRED_VALUES -> Layout.CONTACTS;
      case DUPLICATE_ROWS, UNKNOWN_CODES -> Layout.CONFERENCES;
    };
  }
}
