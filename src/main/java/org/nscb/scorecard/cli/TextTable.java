package org.nscb.scorecard.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Columns of text under headings, as wide as their widest cell; numbers stand to the right. */
public final class TextTable {
  private final List<String> headings;
  private final List<List<String>> rows = new ArrayList<>();

  public TextTable(String... headings) {
    this.headings = List.of(headings);
  }

  /** Adds a row; its cells are written as {@link String#valueOf(Object)} writes them. */
  public TextTable add(Object... cells) {
    if (cells.length != headings.size()) {
      throw new IllegalArgumentException(
          "a row of " + cells.length + " cells under " + headings.size() + " headings");
    }
    rows.add(Arrays.stream(cells).map(String::valueOf).toList());
    return this;
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  @Override
  public String toString() {
    int[] widths =
        IntStream.range(0, headings.size())
            .map(
                column ->
                    IntStream.concat(
                            IntStream.of(headings.get(column).length()),
                            rows.stream().mapToInt(row -> row.get(column).length()))
                        .max()
                        .orElse(0))
            .toArray();
    List<String> lines = new ArrayList<>();
    lines.add(line(headings, widths));
    lines.add(Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining("  ")));
    rows.forEach(row -> lines.add(line(row, widths)));
    return String.join(System.lineSeparator(), lines);
  }

  private static String line(List<String> cells, int[] widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(column -> pad(cells.get(column), widths[column]))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }

  private static String pad(String cell, int width) {
    String space = " ".repeat(width - cell.length());
    return cell.matches("-?[\\d,]+(\\.\\d+)?%?") ? space + cell : cell + space;
  }
}
