package org.nscb.scorecard.cin.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.tables.Field;

/**
 * A row that was read, kept.
 *
 * @param places as the table has them
 * @param values in the order of its fields; a day as yyyy-MM-dd, null for nothing
 */
public record ReadRow(CensusTable table, List<Long> places, List<String> values) {

  /** Keeps all rows, by table. */
  public static final class Kept implements RowSink {
    private final Map<CensusTable, List<ReadRow>> rows = new EnumMap<>(CensusTable.class);
    private final List<MalformedDate> malformed = new ArrayList<>();

    public Kept() {
      for (CensusTable table : CensusTable.values()) {
        rows.put(table, new ArrayList<>());
      }
    }

    @Override
    public void row(CensusRow row) throws IOException {
      rows.get(row.table()).add(ReadRow.of(row));
    }

    @Override
    public void malformed(MalformedDate date) throws IOException {
      malformed.add(date);
    }

    public List<ReadRow> of(CensusTable table) {
      return rows.get(table);
    }

    public Map<CensusTable, List<ReadRow>> all() {
      return rows;
    }

    public List<MalformedDate> malformed() {
      return malformed;
    }
  }

  /** What a field holds. */
  public String value(String field) {
    return values.get(table.indexOf(field));
  }

  private static ReadRow of(CensusRow row) {
    List<Long> places = new ArrayList<>();
    for (int i = 0; i < row.table().places().size(); i++) {
      places.add(row.place(i));
    }
    List<String> values = new ArrayList<>();
    List<Field> fields = row.table().fields();
    for (int i = 0; i < fields.size(); i++) {
      values.add(
          !fields.get(i).isDate()
              ? row.text(i)
              : row.date(i) == null ? null : row.date(i).toString());
    }
    return new ReadRow(row.table(), List.copyOf(places), values);
  }
}
