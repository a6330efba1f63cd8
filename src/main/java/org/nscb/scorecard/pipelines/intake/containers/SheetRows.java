package org.nscb.scorecard.pipelines.intake.containers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.nscb.scorecard.pipelines.intake.text.MadeStream;
import org.nscb.scorecard.pipelines.intake.text.UnreadableException;

/**
 * A sheet as UTF-8 CSV, one record in the line of each row that holds anything, so that the number
 * of a line outside quotes is that of the row. From the header on every row has at least as many
 * cells as the header.
 */
final class SheetRows extends MadeStream {
  private static final int ROWS_OF_A_PIECE = 500;

  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final CellText cells;
  private final int headerRecord;
  private int line = 1;
  private int records;
  private int width;

  /**
   * @param headerRecord how many rows that hold anything stand before the header
   */
  SheetRows(Sheet sheet, CellText cells, int headerRecord) throws IOException {
    this.cells = cells;
    this.headerRecord = headerRecord;
    stream = sheet.openStream();
    rows = stream.iterator();
  }

  /** The first rows that hold anything. */
  static List<List<String>> first(Sheet sheet, CellText cells, int most) throws IOException {
    List<List<String>> first = new ArrayList<>();
    try (SheetRows rows = new SheetRows(sheet, cells, 0)) {
      while (first.size() < most && rows.hasNext()) {
        List<String> row = rows.texts(rows.nextRow());
        if (!row.isEmpty()) {
          first.add(row);
        }
      }
    }
    return first;
  }

  @Override
  protected byte[] next() throws IOException {
    if (!hasNext()) {
      return null;
    }
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < ROWS_OF_A_PIECE && hasNext(); i++) {
      Row row = nextRow();
      List<String> texts = texts(row);
      if (!texts.isEmpty()) {
        for (; line < row.getRowNum(); line++) {
          piece.append('\n');
        }
        write(texts, piece);
        line++;
      }
    }
    return piece.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    stream.close();
  }

  private boolean hasNext() throws UnreadableException {
    try {
      return rows.hasNext();
    } catch (RuntimeException e) {
      throw unreadable();
    }
  }

  private Row nextRow() throws UnreadableException {
    try {
      return rows.next();
    } catch (RuntimeException e) {
      throw unreadable();
    }
  }

  private List<String> texts(Row row) throws UnreadableException {
    try {
      return upToTheLast(row);
    } catch (RuntimeException e) {
      throw unreadable();
    }
  }

  /** What the library says of a cell may hold its value, so it is not passed on. */
  private UnreadableException unreadable() {
    return new UnreadableException(
        "a row of the sheet after row "
            + (line - 1)
            + " cannot be read. Save it anew as .xlsx or CSV and send it again.");
  }

  /** The cells up to the last that holds anything. */
  private List<String> upToTheLast(Row row) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      texts.add(cells.of(row.getCell(i)));
    }
    while (!texts.isEmpty() && texts.get(texts.size() - 1).isBlank()) {
      texts.remove(texts.size() - 1);
    }
    return texts;
  }

  private void write(List<String> texts, StringBuilder piece) {
    if (records == headerRecord) {
      width = texts.size();
    }
    records++;
    for (int i = 0; i < Math.max(width, texts.size()); i++) {
      if (i > 0) {
        piece.append(',');
      }
      write(i < texts.size() ? texts.get(i) : "", piece);
    }
    piece.append('\n');
  }

  private static void write(String text, StringBuilder piece) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    piece.append(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
  }
}
