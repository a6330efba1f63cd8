package org.nscb.scorecard.pipelines.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.pipelines.Door;
import org.nscb.scorecard.pipelines.cells.CsvRecords;
import org.nscb.scorecard.pipelines.cells.Dialect;
import org.nscb.scorecard.pipelines.cells.Encoding;

/** Rows of a source, written with the contract's own column names and read without Spark. */
final class ReadRows implements RowConsumer {
  private final RowPlan plan;
  private final List<String> accepted = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private RowCounts counts;

  private ReadRows(RowPlan plan) {
    this.plan = plan;
  }

  static ReadRows of(String source, String header, String... lines) {
    return of(Door.REPOSITORY, source, header, lines);
  }

  /**
   * @param root the content with the contract
   */
  static ReadRows of(Path root, String source, String header, String... lines) {
    return of(root, YearMonth.of(2015, 4), source, header, lines);
  }

  static ReadRows of(Path root, YearMonth period, String source, String header, String... lines) {
    var content = Door.content(root);
    Contract contract = content.sources().get(source).at(period);
    ReadRows rows = new ReadRows(RowPlan.of(contract, content.codeSets()));
    List<String> headers = Arrays.asList(header.split(","));
    List<String> names = contract.columns().stream().map(c -> c.name()).toList();
    FilePlan file =
        new FilePlan(
            "delivery",
            "",
            Dialect.commas(Encoding.UTF_8),
            headers.stream()
                .map(h -> names.contains(h) ? names.indexOf(h) : FilePlan.MEASURE)
                .toList(),
            headers,
            new FileFrame("norfolk_csc", period, contract.months(), period.plusMonths(1).atDay(11)),
            List.of());
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    try {
      rows.counts =
          new RowReader(rows.plan, file, Door.keys(), new KeySet())
              .read(new CsvRecords(bytes), 1, 2, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** The values of each accepted row, as {@code name=value}; what has no value is left out. */
  List<String> accepted() {
    return accepted;
  }

  /** The row number and all reasons of each refused row. */
  List<String> refused() {
    return refused;
  }

  RowCounts counts() {
    return counts;
  }

  @Override
  public void accepted(ReadRow row) {
    accepted.add(
        String.join(
            " ",
            IntStream.range(0, plan.columns().size())
                .filter(row::has)
                .mapToObj(i -> plan.columns().get(i).name() + "=" + value(i, row))
                .toList()));
  }

  @Override
  public void refused(ReadRow row) {
    refused.add(
        row.rowNumber()
            + IntStream.range(0, plan.reasons().size())
                .filter(row::refusedFor)
                .mapToObj(i -> " " + plan.reasons().get(i).id())
                .reduce("", String::concat));
  }

  @Override
  public void key(long high, long low, long row) {}

  private String value(int column, ReadRow row) {
    ColumnPlan c = plan.columns().get(column);
    if (c.pseudonymised()) {
      return "(pseudonym)";
    }
    return switch (c.type()) {
      case TEXT, CODE ->
          new String(
              row.bytes(column),
              row.from(column),
              row.to(column) - row.from(column),
              StandardCharsets.UTF_8);
      case INTEGER, COUNT -> String.valueOf(row.number(column));
      case DECIMAL -> String.valueOf(row.decimal(column));
      case DATE, MONTH -> java.time.LocalDate.ofEpochDay(row.number(column)).toString();
      case BOOLEAN -> row.number(column) == 1 ? "true" : "false";
      case CODES ->
          String.join(
              "+",
              row.list(column).stream().map(b -> new String(b, StandardCharsets.UTF_8)).toList());
    };
  }
}
