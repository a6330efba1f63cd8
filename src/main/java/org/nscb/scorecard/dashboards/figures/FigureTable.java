package org.nscb.scorecard.dashboards.figures;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The numbers of a figure, once: the page prints it as a table and the file is made of it, so they
 * cannot differ.
 */
public record FigureTable(List<Column> columns, List<List<Cell>> rows) {

  /**
   * @param id header of the column in the file
   * @param title header of the column on the page
   * @param cssClass {@code number} or {@code words}
   */
  public record Column(String id, String title, String cssClass) {

    public static Column number(String id, String title) {
      return new Column(id, title, "number");
    }

    public static Column words(String id, String title) {
      return new Column(id, title, "words");
    }
  }

  /**
   * @param text for readers: "March 2016", "1,234"
   * @param data for machines: "2016-03", "1234"
   * @param path of the page that tells more; empty when there is none
   */
  public record Cell(String text, String data, String path) {

    public Cell(String text, String data) {
      this(text, data, "");
    }

    public static Cell of(String text) {
      return new Cell(text, text);
    }

    public static final Cell EMPTY = new Cell("", "");
  }

  /** The first rows alone, which are those of the newest periods. */
  FigureTable newest(int most) {
    return new FigureTable(columns, rows.subList(0, Math.min(most, rows.size())));
  }

  /** Comma-separated, one header line, UTF-8 when written. */
  public String toCsv() {
    String header = columns.stream().map(Column::id).collect(Collectors.joining(","));
    return rows.stream()
        .map(r -> r.stream().map(c -> quoted(c.data())).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n", header + "\n", rows.isEmpty() ? "" : "\n"));
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
