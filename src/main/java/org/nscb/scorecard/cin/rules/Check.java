package org.nscb.scorecard.cin.rules;

import java.util.List;

/**
 * One way in which a rule can fail.
 *
 * @param cells what it points at; none for a check of the whole return
 * @param sql for a check of rows a select of {@code issue}, the number that links what belongs
 *     together, and for each table of the cells its {@code row_number} under the name of the table,
 *     null where that table has no part in it; for a check of the return a condition
 */
public record Check(List<Cell> cells, String sql) {
  public Check {
    cells = List.copyOf(cells);
  }
}
