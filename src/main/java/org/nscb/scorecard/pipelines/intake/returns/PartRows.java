package org.nscb.scorecard.pipelines.intake.returns;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.cin.reading.CensusRow;
import org.nscb.scorecard.cin.reading.RowSink;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.tables.Place;

/** Writes the rows of a part of a return, each with the id of its child. */
final class PartRows implements RowSink, Closeable {

  /** A table while its rows are written. */
  private record Table(CopyWriter copy, RowCells cells, List<String> headers, int childAt) {}

  /** A row that stands in the file before the id of its child. */
  private record Waiting(Table table, String[] cells) {}

  private final Map<CensusTable, Table> tables = new EnumMap<>(CensusTable.class);
  private final List<Waiting> waiting = new ArrayList<>();
  private long child;
  private String childId;

  PartRows(CopyFolder folder, int part) throws IOException {
    for (CensusTable table : CensusTable.values()) {
      List<String> headers = folder.headers().get(table.title());
      if (headers != null) {
        tables.put(
            table,
            new Table(
                folder.writer(table.title(), part),
                new RowCells(table),
                headers,
                headers.indexOf(RowCells.CHILD)));
      }
    }
  }

  @Override
  public void row(CensusRow row) throws IOException {
    CensusTable table = row.table();
    int place = table.places().indexOf(Place.CHILD_NUMBER);
    if (place >= 0 && row.place(place) != child) {
      writeWaiting();
      child = row.place(place);
      childId = null;
    }
    if (table == CensusTable.CHILD_IDENTIFIERS && childId == null) {
      childId = row.text(table.indexOf(RowCells.CHILD));
    }
    Table own = tables.get(table);
    if (own == null) {
      return;
    }
    String[] cells = own.cells().of(row, own.headers());
    if (own.childAt() >= 0 && childId == null) {
      waiting.add(new Waiting(own, cells));
    } else {
      // of a child whose id was found, or stands in none of its elements
      writeWaiting();
      write(own, cells);
    }
  }

  /** Seals what was written. */
  void finish() throws IOException {
    writeWaiting();
    for (Table table : tables.values()) {
      table.copy().finish();
    }
  }

  @Override
  public void close() throws IOException {
    for (Table table : tables.values()) {
      table.copy().close();
    }
  }

  private void writeWaiting() throws IOException {
    for (Waiting row : waiting) {
      write(row.table(), row.cells());
    }
    waiting.clear();
  }

  private void write(Table table, String[] cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      table.copy().cell(i == table.childAt() ? childId : cells[i]);
    }
    table.copy().endRow();
  }
}
