package org.nscb.scorecard.pipelines.rows;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.content.sources.CodeSet;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Layout;
import org.nscb.scorecard.content.sources.PrivacyRule;
import org.nscb.scorecard.content.sources.RowCheck;
import org.nscb.scorecard.pipelines.cells.CodeTable;

/**
 * A contract made ready for reading rows, on this machine or another.
 *
 * @param columns the columns of the contract, in its order; for statistics published wide then
 *     measure, value and symbol, which are in no file
 * @param named how many of them are named by the contract
 * @param key places of the key's columns
 * @param reasons all that a row can be refused for
 */
public record RowPlan(
    String source,
    Layout layout,
    List<ColumnPlan> columns,
    int named,
    List<Integer> key,
    List<CheckPlan> checks,
    List<Reason> reasons)
    implements Serializable {
  public static final int WRONG_NUMBER_OF_CELLS = 0;
  public static final int UNREADABLE_QUOTES = 1;
  public static final int DUPLICATE_KEY = 2;
  public static final int MEASURE_NOT_A_NUMBER = 3;

  public RowPlan {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    checks = List.copyOf(checks);
    reasons = List.copyOf(reasons);
  }

  public static RowPlan of(Contract contract, Map<String, CodeSet> codeSets) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        new Reason("wrong_number_of_cells", "The row has more or fewer cells than the header."));
    reasons.add(
        new Reason(
            "unreadable_quotes", "A quote in the row opens or closes in the middle of a cell."));
    reasons.add(
        new Reason(
            "duplicate_key",
            "An earlier row has the same " + String.join(", ", contract.key()) + "."));
    reasons.add(
        new Reason(
            "measure_not_a_number", "A figure is neither a number nor a symbol of the publisher."));
    List<ColumnPlan> columns = new ArrayList<>();
    for (Column column : contract.columns()) {
      columns.add(column(column, codeSets, reasons));
    }
    int named = columns.size();
    if (contract.layout() == Layout.MELTED) {
      columns.add(melted("measure", ColumnType.TEXT));
      columns.add(melted("value", ColumnType.DECIMAL));
      columns.add(melted("symbol", ColumnType.TEXT));
    }
    List<String> names = contract.columns().stream().map(Column::name).toList();
    List<CheckPlan> checks = new ArrayList<>();
    for (RowCheck check : contract.checks()) {
      checks.add(
          new CheckPlan(
              check.id(),
              check.kind(),
              check.columns().stream().map(names::indexOf).toList(),
              check.min().orElse(Double.NEGATIVE_INFINITY),
              check.max().orElse(Double.POSITIVE_INFINITY),
              check.severity(),
              columns.get(names.indexOf(check.columns().get(0))).type() == ColumnType.DECIMAL,
              reasons.size()));
      reasons.add(new Reason(check.id(), check.message()));
    }
    List<Integer> key = contract.key().stream().map(names::indexOf).toList();
    return new RowPlan(contract.source(), contract.layout(), columns, named, key, checks, reasons);
  }

  /** The columns of silver, in order, before row_number. */
  public List<Integer> kept() {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).kept()) {
        kept.add(i);
      }
    }
    return kept;
  }

  public boolean pseudonymises() {
    return columns.stream().anyMatch(ColumnPlan::pseudonymised);
  }

  private static ColumnPlan column(
      Column column, Map<String, CodeSet> codeSets, List<Reason> reasons) {
    CodeTable codes =
        column.type() == ColumnType.BOOLEAN
            ? CodeTable.yesAndNo()
            : column.codeSet().map(set -> CodeTable.of(codeSets.get(set))).orElse(CodeTable.none());
    int missing = reasons.size();
    reasons.add(new Reason(column.name() + "_missing", "The " + column.name() + " is missing."));
    int unreadable = reasons.size();
    reasons.add(unreadable(column));
    return new ColumnPlan(
        column.name(),
        column.type(),
        column.required(),
        column.privacy(),
        codes,
        missing,
        unreadable);
  }

  private static Reason unreadable(Column column) {
    String what =
        switch (column.type()) {
          case TEXT -> "readable";
          case INTEGER -> "a whole number";
          case DECIMAL -> "a number";
          case DATE -> "a date";
          case MONTH -> "a month";
          case BOOLEAN -> "yes or no";
          case CODE, CODES -> "a known code";
        };
    return new Reason(
        column.name() + "_not_" + what.replace(' ', '_'),
        "The " + column.name() + " is not " + what + ".");
  }

  private static ColumnPlan melted(String name, ColumnType type) {
    return new ColumnPlan(name, type, false, PrivacyRule.KEEP, CodeTable.none(), -1, -1);
  }
}
