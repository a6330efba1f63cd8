package org.nscb.scorecard.cin.departures;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One way in which a return departs from the schema of its year. It holds no value of the file; the
 * name of an element that no schema has is as it was written.
 *
 * @param within the element that holds it; empty for the root
 * @param element its name
 * @param count how often
 * @param lines in which it is so, the first {@value #LINES_KEPT}: where the element starts, or
 *     where the one starts that lacks it
 */
public record Departure(
    DepartureKind kind, String within, String element, long count, List<Long> lines)
    implements Serializable {

  /** Of more, only the number is kept, so that a national return does not fill the memory. */
  public static final int LINES_KEPT = 1000;

  private static final int LINES_TOLD = 5;

  public Departure {
    lines = List.copyOf(lines);
  }

  /** {@code Sex within ChildIdentifiers is not there, ... (3 times, lines 12, 40, 71). Add it.} */
  public String sentence() {
    return element
        + (within.isEmpty() ? " " : " within " + within + " ")
        + kind.what()
        + " ("
        + where()
        + "). "
        + kind.mend();
  }

  private String where() {
    if (count == 1) {
      return "line " + lines.get(0);
    }
    String told =
        lines.stream().limit(LINES_TOLD).map(String::valueOf).collect(Collectors.joining(", "));
    return count + " times, lines " + told + (count > LINES_TOLD ? ", ..." : "");
  }
}
