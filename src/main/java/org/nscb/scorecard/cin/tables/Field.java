package org.nscb.scorecard.cin.tables;

/**
 * A field of a table.
 *
 * @param name the element of the schema that holds it
 * @param isDate whether it holds a day; any other field is kept as it is written
 */
public record Field(String name, boolean isDate) {

  static Field text(String name) {
    return new Field(name, false);
  }

  static Field date(String name) {
    return new Field(name, true);
  }
}
