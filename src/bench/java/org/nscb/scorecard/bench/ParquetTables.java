package org.nscb.scorecard.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.nscb.scorecard.cin.reading.CensusRow;
import org.nscb.scorecard.cin.reading.RowSink;
import org.nscb.scorecard.cin.tables.CensusTable;

/** Writes each table of a return as a Parquet file of its name. */
final class ParquetTables implements RowSink, Closeable {
  private final Map<CensusTable, ParquetTable> tables = new EnumMap<>(CensusTable.class);

  ParquetTables(Path folder) throws IOException {
    for (CensusTable table : CensusTable.values()) {
      tables.put(table, new ParquetTable(folder.resolve(table.title() + ".parquet"), table));
    }
  }

  @Override
  public void row(CensusRow row) throws IOException {
    tables.get(row.table()).write(row);
  }

  @Override
  public void close() throws IOException {
    for (ParquetTable table : tables.values()) {
      table.close();
    }
  }
}
