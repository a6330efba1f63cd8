package org.nscb.scorecard.pipelines.rows;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nscb.scorecard.content.privacy.Anonymity;
import org.nscb.scorecard.content.sources.CheckKind;
import org.nscb.scorecard.content.sources.CodeSet;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Layout;
import org.nscb.scorecard.content.sources.PrivacyRule;
import org.nscb.scorecard.content.sources.RowCheck;
import org.nscb.scorecard.content.sources.Severity;
import org.nscb.scorecard.pipelines.cells.CodeTable;

/**
 * A contract made ready for reading rows, on this machine or another.
 *
 * @param columns the columns of the contract, in its order; then those that are in no file: for
 *     statistics published wide measure, value and symbol, for each count whether it was held back
 * @param named how many of them are named by the contract
 * @param key places of the key's columns
 * @param reasons all that a row can be refused for
 * @param anonymity places of the columns by which rows are told apart, if the contract asks it
 */
public record RowPlan(
    String source,
    Layout layout,
    List<ColumnPlan> columns,
    int named,
    List<Integer> key,
    List<CheckPlan> checks,
    List<Reason> reasons,
    List<Integer> anonymity)
    implements Serializable {
  public static final int WRONG_NUMBER_OF_CELLS = 0;
  public static final int UNREADABLE_QUOTES = 1;
  public static final int DUPLICATE_KEY = 2;
  public static final int MEASURE_NOT_A_NUMBER = 3;
  public static final int EXACT_DUPLICATE = 4;

  public RowPlan {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    checks = List.copyOf(checks);
    reasons = List.copyOf(reasons);
    anonymity = List.copyOf(anonymity);
  }

  public static RowPlan of(Contract contract, Map<String, CodeSet> codeSets) {
    PlanReasons reasons = new PlanReasons(contract);
    List<ColumnPlan> columns = new ArrayList<>();
    for (Column column : contract.columns()) {
      columns.add(column(column, codeSets, reasons));
    }
    int named = columns.size();
    if (contract.layout() == Layout.MELTED) {
      columns.add(added("measure", ColumnType.TEXT));
      columns.add(added("value", ColumnType.DECIMAL));
      columns.add(added("symbol", ColumnType.TEXT));
    }
    for (Column column : contract.columns()) {
      column.withheld().ifPresent(name -> columns.add(added(name, ColumnType.BOOLEAN)));
    }
    List<String> names = contract.columns().stream().map(Column::name).toList();
    List<CheckPlan> checks = new ArrayList<>();
    for (RowCheck check : contract.checks()) {
      checks.add(
          new CheckPlan(
              check.kind(),
              check.columns().stream().map(names::indexOf).toList(),
              check.terms().min().orElse(Double.NEGATIVE_INFINITY),
              check.terms().max().orElse(Double.POSITIVE_INFINITY),
              columns.get(names.indexOf(check.columns().get(0))).type() == ColumnType.DECIMAL,
              check.terms().when().map(names::indexOf).orElse(-1),
              check.terms().pattern().orElse(""),
              check.agencies(),
              reasons.of(check)));
    }
    List<Integer> key = contract.key().stream().map(names::indexOf).toList();
    List<Integer> anonymity =
        contract.privacy().anonymity().map(Anonymity::columns).orElse(List.of()).stream()
            .map(names::indexOf)
            .toList();
    return new RowPlan(
        contract.source(),
        contract.layout(),
        columns,
        named,
        key,
        checks,
        reasons.list(),
        anonymity);
  }

  /**
   * What a refused row counts against the delivery: not the repetition of a row, where it may be.
   */
  public long heldAgainst(RowCounts counts) {
    Reason repeated = reasons.get(EXACT_DUPLICATE);
    return repeated.severity() == Severity.WARN
        ? counts.quarantined() - counts.reasons().getOrDefault(repeated.id(), 0L)
        : counts.quarantined();
  }

  /** The reasons that refuse the whole delivery, in the order of the plan. */
  public List<Reason> stops(RowCounts counts) {
    return reasons.stream()
        .filter(r -> r.canStop() && r.stops(counts.stops().getOrDefault(r.id(), 0L), counts.read()))
        .toList();
  }

  /** The patterns that the cells of a column are held against in the files of an agency. */
  Stream<CheckPlan> patterns(int column, String agency) {
    return checks.stream()
        .filter(c -> c.kind() == CheckKind.PATTERN && c.isFor(agency))
        .filter(c -> c.columns().contains(column));
  }

  /**
   * For each count the place of the column that says whether it was held back; -1 for what is none.
   */
  int[] withheld() {
    int[] places = new int[columns.size()];
    int next = named;
    for (int i = 0; i < places.length; i++) {
      places[i] = columns.get(i).type() == ColumnType.COUNT ? next++ : -1;
    }
    return places;
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

  /** Places of the columns whose values become pseudonyms. */
  public List<Integer> pseudonymised() {
    return kept().stream().filter(i -> columns.get(i).pseudonymised()).toList();
  }

  public boolean pseudonymises() {
    return columns.stream().anyMatch(ColumnPlan::pseudonymised);
  }

  private static ColumnPlan column(
      Column column, Map<String, CodeSet> codeSets, PlanReasons reasons) {
    CodeTable codes =
        column.type() == ColumnType.BOOLEAN
            ? CodeTable.yesAndNo()
            : column
                .codeSet()
                .map(set -> codes(column, codeSets.get(set)))
                .orElse(CodeTable.none());
    return new ColumnPlan(
        column.name(),
        column.type(),
        column.required(),
        column.privacy(),
        codes,
        reasons.missing(column),
        reasons.unreadable(column),
        reasons.notInForce(column));
  }

  private static CodeTable codes(Column column, CodeSet set) {
    return column.privacy() == PrivacyRule.DISTRICT_ONLY
        ? CodeTable.withAreas(set)
        : CodeTable.of(set);
  }

  private static ColumnPlan added(String name, ColumnType type) {
    int none = ColumnPlan.MAY_BE_EMPTY;
    return new ColumnPlan(name, type, false, PrivacyRule.KEEP, CodeTable.none(), none, none, none);
  }
}
