package org.nscb.scorecard.cin.check;

import java.io.IOException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.nscb.scorecard.cin.check.CensusDatabase.CensusSqlException;
import org.nscb.scorecard.cin.reading.CensusRow;
import org.nscb.scorecard.cin.reading.MalformedDate;
import org.nscb.scorecard.cin.reading.RowSink;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.tables.Field;

/** Puts the rows of a return into the tables of its database while it is read. */
final class TableSink implements RowSink, AutoCloseable {

  private final Map<CensusTable, DuckDBAppender> appenders = new EnumMap<>(CensusTable.class);
  private final DuckDBAppender malformed;

  TableSink(CensusDatabase database) {
    for (CensusTable table : CensusTable.values()) {
      appenders.put(table, database.appender(table.title()));
    }
    malformed = database.appender(CensusDatabase.MALFORMED);
  }

  @Override
  public void row(CensusRow row) throws IOException {
    CensusTable table = row.table();
    try {
      DuckDBAppender appender = appenders.get(table).beginRow();
      for (int i = 0; i < table.places().size(); i++) {
        appender.append((int) row.place(i));
      }
      List<Field> fields = table.fields();
      for (int i = 0; i < fields.size(); i++) {
        if (!fields.get(i).isDate()) {
          appender.append(row.text(i));
        } else if (row.day(i) == CensusRow.NO_DAY) {
          appender.appendNull();
        } else {
          appender.appendEpochDays(row.day(i));
        }
      }
      appender.endRow();
    } catch (SQLException e) {
      throw new CensusSqlException(e);
    }
  }

  @Override
  public void malformed(MalformedDate date) throws IOException {
    try {
      malformed
          .beginRow()
          .append(date.table().title())
          .append((int) date.row())
          .append(date.table().fields().get(date.field()).name())
          .append((int) date.line())
          .append(date.value())
          .endRow();
    } catch (SQLException e) {
      throw new CensusSqlException(e);
    }
  }

  @Override
  public void close() {
    try {
      for (DuckDBAppender appender : appenders.values()) {
        appender.close();
      }
      malformed.close();
    } catch (SQLException e) {
      throw new CensusSqlException(e);
    }
  }
}
