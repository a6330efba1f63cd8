package org.nscb.scorecard.cin.rules;

import java.util.List;
import java.util.Locale;
import org.nscb.scorecard.cin.tables.CensusTable;

/**
 * A rule of the census, as it stands in some years.
 *
 * @param file of the content that it stands in
 * @param code the DfE's, such as 8569Q
 * @param module the part of the return that it belongs to
 * @param from the first collection year that it holds for
 * @param to the last one
 * @param message what is wrong, in a sentence
 * @param mend what to do about it
 */
public record Rule(
    String file,
    String code,
    CensusTable module,
    int from,
    int to,
    String message,
    String mend,
    List<Check> checks) {

  public Rule {
    checks = List.copyOf(checks);
  }

  /** An error must be put right; a query may be answered with a reason. */
  public enum Type {
    ERROR,
    QUERY;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Type type() {
    return code.endsWith("Q") ? Type.QUERY : Type.ERROR;
  }

  /** Whether it judges the return as a whole and points at no row. */
  public boolean isOfReturn() {
    return checks.stream().allMatch(check -> check.cells().isEmpty());
  }

  public boolean isInForce(int year) {
    return from <= year && year <= to;
  }
}
