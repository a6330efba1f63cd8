package org.nscb.scorecard.pipelines.intake.containers;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.nscb.scorecard.pipelines.intake.text.UnreadableException;

/** An .xlsx workbook, held in memory while its sheets are read one after another. */
public final class Workbook implements Closeable {
  private static final String SHARED_STRINGS = "xl/sharedStrings.xml";

  private final ReadableWorkbook book;
  private final CellText cells;
  private final List<Sheet> sheets = new ArrayList<>();

  private Workbook(ReadableWorkbook book, SheetParts parts) {
    this.book = book;
    cells = book.isDate1904() ? CellText.countingFrom1904() : CellText.countingFrom1900();
    book.getSheets().forEach(sheet -> sheets.add(new Sheet(sheet, parts)));
  }

  /**
   * @param bytes of the workbook
   * @param archive the same, looked through
   * @throws UnreadableException when it is too large or not what a workbook holds
   */
  public static Workbook open(InputStream bytes, long size, Archive archive) throws IOException {
    if (size > Limits.WORKBOOK) {
      throw new UnreadableException(
          "it is a workbook of more than 128 MB. Save its sheets as CSV and send them.");
    }
    if (archive.size(SHARED_STRINGS) > Limits.SHARED_STRINGS) {
      throw new UnreadableException(
          "it is a workbook with more than 256 MB of text. Save its sheets as CSV and send them.");
    }
    SheetParts parts = new SheetParts(archive);
    try {
      return new Workbook(new ReadableWorkbook(bytes, new ReadingOptions(true, true)), parts);
    } catch (RuntimeException e) {
      // whatever the library stumbles over, and it may hold a value
      throw unreadable();
    }
  }

  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  private static UnreadableException unreadable() {
    return new UnreadableException(
        "it is not what a workbook holds. Save it anew as .xlsx or CSV and send it again.");
  }

  @Override
  public void close() throws IOException {
    book.close();
  }

  /** A sheet; hidden ones and hidden rows are read like others. */
  public final class Sheet {
    private final org.dhatim.fastexcel.reader.Sheet sheet;
    private final SheetParts parts;

    private Sheet(org.dhatim.fastexcel.reader.Sheet sheet, SheetParts parts) {
      this.sheet = sheet;
      this.parts = parts;
    }

    public String name() {
      return sheet.getName();
    }

    /** 1 for the first. */
    public int number() {
      return sheet.getIndex() + 1;
    }

    /** What a reader of the sheet may not see, one sentence each. */
    public List<String> oddities() throws IOException {
      List<String> oddities = new ArrayList<>();
      if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
        oddities.add("The sheet is hidden; it was read like any other.");
      }
      int hiddenRows = parts.survey(number()).hiddenRows();
      if (hiddenRows > 0) {
        oddities.add("Hidden rows were read like others: " + hiddenRows + ".");
      }
      if (book.isDate1904()) {
        oddities.add("Days are counted from 1904.");
      }
      return oddities;
    }

    /** Whether cells at or below a row are merged, so that some of them hold no value. */
    public boolean hasMergedCellsFrom(long row) throws IOException {
      return parts.survey(number()).mergedRows().stream().anyMatch(last -> last >= row);
    }

    /** The cells of the first rows that hold anything. */
    public List<List<String>> firstRows(int most) throws IOException {
      parts.survey(number());
      return SheetRows.first(sheet, cells, most);
    }

    /** All of it as UTF-8 CSV, each row in the line of its number. */
    public InputStream csv(int headerRecord) throws IOException {
      parts.survey(number());
      return new SheetRows(sheet, cells, headerRecord);
    }
  }
}
