package org.nscb.scorecard.lake;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the rules of the census found in a return, and how it departs from the schema. A rule that
 * is broken refuses nothing.
 *
 * @param year by whose schema it was read
 * @param rulesYear by whose rules it was checked
 * @param errors issues that must be put right
 * @param queries issues that may be answered with a reason
 */
public record CensusReturn(
    int year,
    int rulesYear,
    long children,
    long errors,
    long queries,
    List<BrokenRule> rules,
    List<Departure> departures) {

  public CensusReturn {
    rules = List.copyOf(rules);
    departures = List.copyOf(departures);
  }

  /**
   * @param type error or query
   * @param message what is wrong, in a sentence
   * @param children how many the issues concern; 0 for what is wrong with the return as a whole
   */
  public record BrokenRule(String rule, String type, String message, long issues, long children) {}

  /**
   * @param within the element that holds it
   * @param what is wrong with the element, the end of a sentence
   * @param mend what to do
   * @param lines the first of them
   */
  public record Departure(
      String within, String element, String what, String mend, long count, List<Long> lines) {

    private static final int LINES_TOLD = 5;

    public Departure {
      lines = List.copyOf(lines);
    }

    /** {@code Sex within ChildIdentifiers is not there ... (lines 12, 40, ...). Add it.} */
    public String sentence() {
      String where =
          lines.stream().limit(LINES_TOLD).map(String::valueOf).collect(Collectors.joining(", "));
      return element
          + (within.isEmpty() ? " " : " within " + within + " ")
          + what
          + (count == 1 ? " (line " : " (lines ")
          + where
          + (count > LINES_TOLD ? ", ...). " : "). ")
          + mend;
    }
  }
}
