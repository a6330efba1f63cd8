package org.nscb.scorecard.cin.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nscb.scorecard.cin.check.CheckedReturn;
import org.nscb.scorecard.cin.check.Issue;
import org.nscb.scorecard.cin.check.ReturnCheck;
import org.nscb.scorecard.cin.reading.ReturnReader;
import org.nscb.scorecard.cin.rules.Rule;
import org.nscb.scorecard.cin.rules.RuleBook;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.tables.Place;
import org.nscb.scorecard.cin.xml.ReturnSource;

/**
 * What the rules found in a return.
 *
 * @param cells every cell that a rule points at
 * @param ofReturn the rules that the return as a whole breaks
 * @param firstRows of each child in each table, by which rows are counted within the child
 */
record FoundIssues(List<Issue> cells, List<String> ofReturn, Map<String, Long> firstRows) {

  /** Checks a return by the rules of the year that its header gives. */
  static FoundIssues in(String xml, RuleBook book) {
    ReturnSource source = source(xml.getBytes(StandardCharsets.UTF_8));
    List<Issue> cells = new ArrayList<>();
    try (CheckedReturn checked = new ReturnCheck(book).check(source, OptionalInt.empty())) {
      checked.forEachIssue(cells::add);
      return new FoundIssues(
          cells, checked.returnIssues().stream().map(Rule::code).toList(), firstRows(source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All, with the rows as they are numbered in the return. */
  Findings findings() {
    return new Findings(lines(cells, Issue::row).toList()).and(ofReturn);
  }

  /** Those of some children, with the rows as they would be numbered if there were no others. */
  Findings findings(int firstChild, int lastChild) {
    List<Issue> ofChildren =
        cells.stream()
            .filter(cell -> firstChild <= cell.childNumber() && cell.childNumber() <= lastChild)
            .toList();
    return new Findings(
        lines(
                ofChildren,
                cell ->
                    cell.row()
                        - IntStream.rangeClosed(firstChild, lastChild)
                            .mapToObj(child -> firstRows.get(cell.table() + " " + child))
                            .filter(Objects::nonNull)
                            .mapToLong(Long::longValue)
                            .min()
                            .orElseThrow()
                        + 1)
            .toList());
  }

  private static Stream<String> lines(List<Issue> cells, ToLongFunction<Issue> row) {
    return cells.stream().collect(Collectors.groupingBy(Issue::issueId)).values().stream()
        .map(
            issue ->
                Findings.line(
                    issue.get(0).rule().code(),
                    issue.stream()
                        .map(
                            cell ->
                                Findings.cell(cell.table(), cell.field(), row.applyAsLong(cell)))
                        .toList()));
  }

  Set<String> issueIds() {
    return cells.stream().map(Issue::issueId).collect(Collectors.toCollection(TreeSet::new));
  }

  /** By child, with the rows as they are numbered within the child. */
  Set<String> byChild() {
    Map<String, Set<String>> issues = new HashMap<>();
    cells.forEach(
        cell ->
            issues
                .computeIfAbsent(cell.issueId(), id -> new TreeSet<>())
                .add(cell.childId() + " " + Findings.cell(cell.table(), cell.field(), row(cell))));
    Set<String> all = new TreeSet<>(ofReturn);
    issues.forEach((id, found) -> all.add(id.replaceFirst("-.*", "") + ": " + found));
    return all;
  }

  private long row(Issue cell) {
    Long first = firstRows.get(cell.table() + " " + cell.childNumber());
    return first == null ? cell.row() : cell.row() - first + 1;
  }

  private static Map<String, Long> firstRows(ReturnSource source) throws IOException {
    Map<String, Long> first = new HashMap<>();
    new ReturnReader()
        .read(
            source,
            row -> {
              CensusTable table = row.table();
              int child = table.places().indexOf(Place.CHILD_NUMBER);
              if (child >= 0) {
                first.merge(
                    table.title() + " " + row.place(child),
                    row.place(table.places().indexOf(Place.ROW_NUMBER)),
                    Math::min);
              }
            });
    return first;
  }

  private static ReturnSource source(byte[] bytes) {
    return new ReturnSource() {
      @Override
      public InputStream open(long offset) {
        return new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset);
      }

      @Override
      public long size() {
        return bytes.length;
      }
    };
  }
}
