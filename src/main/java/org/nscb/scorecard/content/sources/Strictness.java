package org.nscb.scorecard.content.sources;

import java.util.Optional;

/**
 * What happens to a row when a cell of the column is not as it should be.
 *
 * @param missing when there is no value; empty where there need not be one
 * @param unreadable when the value is not of the column's type
 * @param unmapped when no code or alias matches, or the code is not in force in the file's month
 */
public record Strictness(Optional<Severity> missing, Severity unreadable, Severity unmapped) {

  /** A column that may be empty: what cannot be read fails, what is not mapped is left out. */
  public static Strictness optional() {
    return new Strictness(Optional.empty(), Severity.FAIL, Severity.WARN);
  }

  /** A column that every row must have. */
  public static Strictness required() {
    return new Strictness(Optional.of(Severity.FAIL), Severity.FAIL, Severity.FAIL);
  }
}
