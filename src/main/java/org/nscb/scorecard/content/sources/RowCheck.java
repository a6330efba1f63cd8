package org.nscb.scorecard.content.sources;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One check of a contract.
 *
 * @param id stable name, counted in receipts and written beside a refused row
 * @param columns the columns looked at, in the order that the kind gives them a meaning
 * @param agencies whose files it is made on; empty for all
 * @param stopShare the delivery is refused when more than this share of its rows fails the check, 0
 *     to 1
 * @param message one sentence for the agency, without any value of the row
 */
public record RowCheck(
    String id,
    CheckKind kind,
    List<String> columns,
    Terms terms,
    List<String> agencies,
    Severity severity,
    OptionalDouble stopShare,
    String message) {

  /**
   * What a kind needs to know beside its columns.
   *
   * @param min of RANGE, included
   * @param max of RANGE, included
   * @param pattern of PATTERN, a regular expression
   * @param when of PRESENT_IF, the column whose value makes the others necessary
   */
  public record Terms(
      OptionalDouble min, OptionalDouble max, Optional<String> pattern, Optional<String> when) {

    /** Of the kinds that need nothing more. */
    public static Terms none() {
      return new Terms(
          OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), Optional.empty());
    }

    public static Terms range(OptionalDouble min, OptionalDouble max) {
      return new Terms(min, max, Optional.empty(), Optional.empty());
    }
  }
}
