package org.nscb.scorecard.pipelines.rows;

import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.RowCheck;
import org.nscb.scorecard.content.sources.Severity;

/**
 * All that can be wrong with a row of one contract. First comes what can befall any file, at the
 * places that {@link RowPlan} names.
 */
final class PlanReasons {
  private final List<Reason> reasons = new ArrayList<>();

  PlanReasons(Contract contract) {
    String key = String.join(", ", contract.key());
    boolean mayRepeat = contract.duplicates() == Severity.WARN;
    add("wrong_number_of_cells", "The row has more or fewer cells than the header.");
    add("unreadable_quotes", "A quote in the row opens or closes in the middle of a cell.");
    add(
        "duplicate_key",
        "An earlier row has the same " + key + " and says otherwise.",
        // which of two rows that contradict each other is right, nobody here can know
        mayRepeat ? Severity.FAIL : contract.duplicates());
    add("measure_not_a_number", "A figure is neither a number nor a symbol of the publisher.");
    add("exact_duplicate", "An earlier row is the same in every cell.", contract.duplicates());
  }

  List<Reason> list() {
    return reasons;
  }

  int of(RowCheck check) {
    reasons.add(
        check.stopShare().isPresent()
            ? new Reason(
                check.id(), check.message(), check.severity(), check.stopShare().getAsDouble())
            : new Reason(check.id(), check.message(), check.severity()));
    return reasons.size() - 1;
  }

  int missing(Column column) {
    return column
        .strictness()
        .missing()
        .map(
            severity ->
                add(column.name() + "_missing", "The " + column.name() + " is missing.", severity))
        .orElse(ColumnPlan.MAY_BE_EMPTY);
  }

  int unreadable(Column column) {
    String what =
        switch (column.type()) {
          case TEXT -> "readable";
          case INTEGER -> "a whole number";
          case DECIMAL -> "a number";
          case COUNT -> "a count";
          case DATE -> "a date";
          case MONTH -> "a month";
          case BOOLEAN -> "yes or no";
          case CODE, CODES -> "a known code";
        };
    return add(
        column.name() + "_not_" + what.replace(' ', '_'),
        "The " + column.name() + " is not " + what + ".",
        isCoded(column) ? column.strictness().unmapped() : column.strictness().unreadable());
  }

  int notInForce(Column column) {
    return isCoded(column)
        ? add(
            column.name() + "_code_not_valid_then",
            "The " + column.name() + " is a code that was not in force in the month of the file.",
            column.strictness().unmapped())
        : -1;
  }

  private static boolean isCoded(Column column) {
    return column.type() == ColumnType.CODE || column.type() == ColumnType.CODES;
  }

  private void add(String id, String sentence) {
    add(id, sentence, Severity.FAIL);
  }

  private int add(String id, String sentence, Severity severity) {
    reasons.add(new Reason(id, sentence, severity));
    return reasons.size() - 1;
  }
}
