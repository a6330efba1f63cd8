package org.nscb.scorecard.pipelines.cells;

import java.util.Locale;
import java.util.Set;

/** The ways in which agencies write that they hold a small count back. */
public final class HeldBack {
  private static final int LONGEST = 12;
  private static final Set<String> MARKS = Set.of("c", "x", "*", "<5", "<6", "1-5", "1to5");

  private HeldBack() {}

  /** Whether the cell says so, whatever blanks are in it. */
  public static boolean isIn(Cell cell) {
    return cell.length() <= LONGEST
        && MARKS.contains(cell.text().toLowerCase(Locale.ROOT).replaceAll("\\s", ""));
  }
}
