package org.nscb.scorecard.pipelines.rows;

import org.nscb.scorecard.content.privacy.Detector;
import org.nscb.scorecard.pipelines.privacy.identity.Found;
import org.nscb.scorecard.pipelines.privacy.watch.IdentityWatch;

/** What is looked for in each cell of a file: everything but what the column's rule takes away. */
final class WatchedCells {

  private WatchedCells() {}

  static IdentityWatch watch(RowPlan plan, FilePlan file) {
    int[] let = new int[file.columns().size()];
    for (int i = 0; i < let.length; i++) {
      int column = file.columns().get(i);
      let[i] = column < 0 ? Found.NOTHING : let(plan.columns().get(column));
    }
    return new IdentityWatch(let, file.frame().periodEnd());
  }

  private static int let(ColumnPlan column) {
    int let = Found.NOTHING;
    for (Detector detector : column.privacy().lets()) {
      let |= Found.all(detector);
    }
    return switch (column.type()) {
      // a date of the contract in a form that is not read is still that date
      case DATE, MONTH -> let | Found.counted(Detector.DATE_OF_BIRTH);
      case TEXT, INTEGER, DECIMAL, COUNT, BOOLEAN, CODE, CODES -> let;
    };
  }
}
