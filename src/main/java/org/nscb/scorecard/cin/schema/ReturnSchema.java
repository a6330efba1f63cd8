package org.nscb.scorecard.cin.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The shape of a return in one collection year. Elements of other years are told as well, at the
 * place where their own schema has them, so that a reader knows what they are.
 */
public final class ReturnSchema {
  public static final int FIRST_YEAR = 2017;
  public static final int LAST_YEAR = 2026;

  private static final SchemaFiles FILES = new SchemaFiles();

  private final int year;

  private ReturnSchema(int year) {
    this.year = year;
  }

  /**
   * @throws IllegalArgumentException when no schema of that year is known
   */
  public static ReturnSchema of(int year) {
    if (!has(year)) {
      throw new IllegalArgumentException(
          "Cannot take the schema of " + year + ": those of " + known() + " are known.");
    }
    return new ReturnSchema(year);
  }

  /** Whether the schema of that year is known. */
  public static boolean has(int year) {
    return FIRST_YEAR <= year && year <= LAST_YEAR;
  }

  /** The years whose schema is known, in words: {@code 2017 to 2026}. */
  public static String known() {
    return FIRST_YEAR + " to " + LAST_YEAR;
  }

  public int year() {
    return year;
  }

  public SchemaElement root() {
    return FILES.within("").get(0);
  }

  /** What an element holds, of all years, in the order of the schemas. */
  public List<SchemaElement> within(SchemaElement element) {
    return FILES.within(element.name());
  }

  public boolean has(SchemaElement element) {
    return element.isIn(year);
  }

  /** The codes of a set in this year, in the order of the schema. */
  public Set<String> codes(String set) {
    Set<String> codes = new LinkedHashSet<>();
    for (SchemaFiles.Codes dated : FILES.codes(set)) {
      if (dated.from() <= year && year <= dated.to()) {
        codes.addAll(dated.codes());
      }
    }
    return codes;
  }
}
