package org.nscb.scorecard.warehouse.models;

/**
 * What a check of {@code warehouse/checks} found.
 *
 * @param name without the schema
 * @param severity {@code fail} stops a release; {@code warn} is counted and said
 * @param sentence what the rows have in common
 * @param rows offending rows
 */
public record CheckResult(String name, String severity, String sentence, long rows) {
  public boolean stops() {
    return severity.equals("fail") && rows > 0;
  }

  /** The sentence that stops a build. */
  public String asProblem() {
    return "Cannot publish: the check %s found %d %s. %s Look at warehouse/checks/%s.sql."
        .formatted(name, rows, rows == 1 ? "row" : "rows", sentence, name);
  }
}
