package org.nscb.scorecard.warehouse;

import java.util.List;

/** The warehouse cannot be built: every problem found, each a sentence that says what to do. */
public final class WarehouseException extends RuntimeException {
  private final transient List<String> problems;

  public WarehouseException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  public List<String> problems() {
    return problems;
  }
}
