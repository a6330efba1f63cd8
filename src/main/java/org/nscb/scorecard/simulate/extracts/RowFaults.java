package org.nscb.scorecard.simulate.extracts;

import java.util.List;
import java.util.stream.IntStream;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.extracts.FaultList.Expected;

/** Makes a few rows of a file wrong. */
final class RowFaults {

  private static final int ROWS = 4;

  private static final List<String> NO_DATES =
      List.of("31/02/2015", "2015-13-01", "not known", "00/00/0000");
  private static final List<String> NO_LABELS =
      List.of("Neglct", "Emotionl (old list)", "see notes", "Category 3");
  private static final List<String> NO_CODES = List.of("ZZZ", "99", "XCPC", "TBC");

  private static final List<String> NO_DISTRICTS = List.of("E07000999");

  private final Chance chance;
  private final FaultList list;

  RowFaults(Chance chance, FaultList list) {
    this.chance = chance;
    this.list = list;
  }

  void plant(Fault fault, Layout layout, Sheet sheet) {
    switch (fault) {
      case LABEL_DRIFT_BEYOND_ALIASES ->
          quarantine(fault, layout, sheet, "initial_category", NO_LABELS);
      case BAD_DATES -> quarantine(fault, layout, sheet, "referral_date", NO_DATES);
      case MISSING_REQUIRED_VALUES -> quarantine(fault, layout, sheet, "child_id", List.of(""));
      case UNKNOWN_CODES -> {
        int[] order = chance.order(sheet.rows().size());
        int[] required = IntStream.of(order).limit(ROWS).sorted().toArray();
        replace(fault, layout, sheet, "type", NO_CODES, required, Expected.QUARANTINED);
        // a code that a row can do without is counted and left empty
        int[] optional = IntStream.of(order).skip(ROWS).limit(ROWS).sorted().toArray();
        replace(fault, layout, sheet, "district", NO_DISTRICTS, optional, Expected.ACCEPTED);
      }
      case DUPLICATE_ROWS -> duplicate(sheet);
      default -> throw new IllegalArgumentException(fault + " is not a fault of rows");
    }
  }

  private void quarantine(
      Fault fault, Layout layout, Sheet sheet, String column, List<String> values) {
    int[] order = chance.order(sheet.rows().size());
    int[] rows = IntStream.of(order).limit(ROWS).sorted().toArray();
    replace(fault, layout, sheet, column, values, rows, Expected.QUARANTINED);
  }

  private void replace(
      Fault fault,
      Layout layout,
      Sheet sheet,
      String column,
      List<String> values,
      int[] rows,
      Expected expected) {
    int index = layout.column(column);
    for (int i = 0; i < rows.length; i++) {
      sheet.rows().get(rows[i])[index] = values.get(i % values.size());
      list.add(sheet.file(), rows[i] + 1, column, fault, expected, "");
    }
  }

  /** Copies to the end of the file: the later row is one too many. */
  private void duplicate(Sheet sheet) {
    int before = sheet.rows().size();
    int[] order = chance.order(before);
    for (int i = 0; i < Math.min(ROWS, before); i++) {
      sheet.rows().add(sheet.rows().get(order[i]).clone());
      list.add(
          sheet.file(),
          before + i + 1,
          "",
          Fault.DUPLICATE_ROWS,
          Expected.QUARANTINED,
          "copy of row " + (order[i] + 1));
    }
  }
}
