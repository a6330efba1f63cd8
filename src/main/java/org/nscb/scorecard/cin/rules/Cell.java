package org.nscb.scorecard.cin.rules;

import java.util.Optional;
import org.nscb.scorecard.cin.tables.CensusTable;

/**
 * A field that a rule points at, by the names of a report.
 *
 * @param table the table whose row is pointed at
 * @param field one of its fields; the id of the child, which every table can be pointed at by; or,
 *     of an assessment, all its factors as one
 */
public record Cell(CensusTable table, String field) {

  public static final String CHILD_ID = "LAchildID";
  public static final String FACTORS = "AssessmentFactors";

  /** The cell that is written as {@code Table.Field}. */
  static Optional<Cell> parse(String text) {
    int dot = text.indexOf('.');
    return Tables.find(text.substring(0, Math.max(dot, 0)))
        .filter(table -> hasField(table, text.substring(dot + 1)))
        .map(table -> new Cell(table, text.substring(dot + 1)));
  }

  private static boolean hasField(CensusTable table, String field) {
    return table.fields().stream().anyMatch(known -> known.name().equals(field))
        || field.equals(CHILD_ID) && table != CensusTable.HEADER
        || field.equals(FACTORS) && table == CensusTable.ASSESSMENTS;
  }

  @Override
  public String toString() {
    return table.title() + "." + field;
  }
}
