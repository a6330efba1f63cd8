package org.nscb.scorecard.content.files;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nscb.scorecard.content.problems.Problem;
import org.nscb.scorecard.content.problems.Problems;
import org.nscb.scorecard.content.problems.Vocabulary;

/**
 * A small table of the content: comma separated, one line of headers, every row as wide as the
 * headers.
 */
public final class CsvFile {

  private static final ObjectReader ROWS =
      new CsvMapper()
          .readerForListOf(String.class)
          .with(CsvParser.Feature.WRAP_AS_ARRAY)
          .with(CsvParser.Feature.SKIP_EMPTY_LINES)
          .with(CsvParser.Feature.TRIM_SPACES);

  private final ContentFiles files;
  private final Problems problems;
  private final String file;

  public CsvFile(ContentFiles files, String file) {
    this.files = files;
    this.problems = files.problems();
    this.file = file;
  }

  /** Headers as written, and the rows below them. */
  public record Table(List<String> headers, List<Row> rows) {}

  /**
   * @param line in the file, from 1
   * @param cells by header, empty where nothing is written
   */
  public record Row(int line, Map<String, String> cells) {
    public String cell(String header) {
      return cells.getOrDefault(header, "");
    }
  }

  /** The table, whatever its headers are; empty when it cannot be read. */
  public Optional<Table> read() {
    return files.text(file).flatMap(this::parse);
  }

  /** The table with exactly these headers in this order; empty when it has others. */
  public Optional<Table> read(List<String> headers) {
    return read().filter(table -> hasHeaders(table, headers));
  }

  /**
   * The table with these headers in this order, and after them any of the optional ones in theirs;
   * empty when it has others.
   */
  public Optional<Table> read(List<String> headers, List<String> optional) {
    return read()
        .filter(
            table -> {
              List<String> wanted = new ArrayList<>(headers);
              optional.stream().filter(table.headers()::contains).forEach(wanted::add);
              return hasHeaders(table, wanted);
            });
  }

  /** Adds a problem at a cell. */
  public void refuse(Row row, String header, String message, String mend) {
    problems.add(new Problem(file, header, row.line(), message, mend));
  }

  private boolean hasHeaders(Table table, List<String> wanted) {
    if (table.headers().equals(wanted)) {
      return true;
    }
    Vocabulary known = Vocabulary.of("a column of this file", wanted);
    for (String header : table.headers()) {
      if (!known.knows(header)) {
        problems.add(new Problem(file, header, 1, known.refusal(header), known.mend(header)));
      }
    }
    if (wanted.containsAll(table.headers())) {
      String found = "has the columns " + String.join(",", table.headers()) + ".";
      problems.add(new Problem(file, "", 1, found, "Write " + String.join(",", wanted) + "."));
    }
    return false;
  }

  private Optional<Table> parse(String text) {
    try (MappingIterator<List<String>> lines = ROWS.readValues(text)) {
      List<String> headers = lines.nextValue();
      List<Row> rows = new ArrayList<>();
      while (lines.hasNextValue()) {
        int line = lines.getCurrentLocation().getLineNr();
        row(headers, lines.nextValue(), line).ifPresent(rows::add);
      }
      return Optional.of(new Table(List.copyOf(headers), rows));
    } catch (JacksonException e) {
      problems.add(
          new Problem(
              file,
              "",
              e.getLocation().getLineNr(),
              "is not comma separated text at column " + e.getLocation().getColumnNr() + ".",
              "Look for a quote that does not close."));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read text in memory", e);
    }
  }

  private Optional<Row> row(List<String> headers, List<String> cells, int line) {
    if (cells.size() != headers.size()) {
      problems.add(
          new Problem(
              file,
              "",
              line,
              "has %d cells under %d headers.".formatted(cells.size(), headers.size()),
              "Put quotes round a cell with a comma in it."));
      return Optional.empty();
    }
    Map<String, String> byHeader = new LinkedHashMap<>();
    for (int i = 0; i < headers.size(); i++) {
      byHeader.put(headers.get(i), cells.get(i));
    }
    return Optional.of(new Row(line, byHeader));
  }
}
