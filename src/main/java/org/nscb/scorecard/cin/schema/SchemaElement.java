package org.nscb.scorecard.cin.schema;

import java.util.Optional;
import org.nscb.scorecard.cin.tables.CensusTable;

/**
 * An element of the schemas of all years.
 *
 * @param within the element that holds it, empty for the root
 * @param least how often it must be there
 * @param repeats whether it may be there more than once
 * @param detail the pattern or the name of the set of codes, where the form has one
 * @param table the table of which each such element is a row
 * @param from the first year whose schema has it
 * @param to the last year whose schema has it
 */
public record SchemaElement(
    String within,
    String name,
    int least,
    boolean repeats,
    ValueForm form,
    String detail,
    Optional<CensusTable> table,
    int from,
    int to) {

  public boolean isIn(int year) {
    return from <= year && year <= to;
  }
}
