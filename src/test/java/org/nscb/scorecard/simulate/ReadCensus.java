package org.nscb.scorecard.simulate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.cin.reading.CensusRow;
import org.nscb.scorecard.cin.reading.ReadReturn;
import org.nscb.scorecard.cin.reading.ReturnReader;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.tables.Field;
import org.nscb.scorecard.cin.tables.Place;
import org.nscb.scorecard.cin.xml.ReturnSource;

/** A written return, read back by the reader of the product. */
final class ReadCensus {

  /** One row, with the id of its child. */
  record Row(String child, Map<String, String> cells) {

    String text(String field) {
      return cells.get(field);
    }

    LocalDate day(String field) {
      return cells.get(field) == null ? null : LocalDate.parse(cells.get(field));
    }
  }

  private final Map<CensusTable, List<Row>> rows = new EnumMap<>(CensusTable.class);
  private final ReadReturn read;

  private ReadCensus(ReadReturn read) {
    this.read = read;
  }

  /**
   * @param form the year of the schema
   */
  static ReadCensus of(Path file, int form) throws IOException {
    Map<CensusTable, List<Row>> rows = new EnumMap<>(CensusTable.class);
    Map<Long, String> ids = new HashMap<>();
    ReadReturn read =
        new ReturnReader()
            .read(
                ReturnSource.of(file),
                form,
                row -> {
                  if (row.table() == CensusTable.CHILD_IDENTIFIERS) {
                    ids.put(number(row), row.text(row.table().indexOf("LAchildID")));
                  }
                  rows.computeIfAbsent(row.table(), t -> new ArrayList<>()).add(row(row, ids));
                });
    ReadCensus census = new ReadCensus(read);
    census.rows.putAll(rows);
    return census;
  }

  private static long number(CensusRow row) {
    int place = row.table().places().indexOf(Place.CHILD_NUMBER);
    return place < 0 ? 0 : row.place(place);
  }

  private static Row row(CensusRow row, Map<Long, String> ids) {
    Map<String, String> cells = new HashMap<>();
    List<Field> fields = row.table().fields();
    for (int i = 0; i < fields.size(); i++) {
      LocalDate day = fields.get(i).isDate() ? row.date(i) : null;
      String text = fields.get(i).isDate() ? (day == null ? null : day.toString()) : row.text(i);
      cells.put(fields.get(i).name(), text);
    }
    return new Row(ids.get(number(row)), cells);
  }

  List<Row> of(CensusTable table) {
    return rows.getOrDefault(table, List.of());
  }

  ReadReturn read() {
    return read;
  }
}
