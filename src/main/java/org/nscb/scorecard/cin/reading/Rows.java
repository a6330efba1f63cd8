package org.nscb.scorecard.cin.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.tables.Place;

/** Numbers the rows of a return and hands them on. */
final class Rows {
  private static final CensusTable[] TABLES = CensusTable.values();
  private static final Place[][] PLACES = new Place[TABLES.length][];

  /** For each table, those whose rows are counted anew in each of its rows. */
  private static final int[][] COUNTED_WITHIN = new int[TABLES.length][];

  static {
    for (CensusTable table : TABLES) {
      PLACES[table.ordinal()] = table.places().toArray(Place[]::new);
      COUNTED_WITHIN[table.ordinal()] = countedWithin(table.places());
    }
  }

  private final RowSink sink;
  private final CensusRow[] rows = new CensusRow[TABLES.length];
  private final long[] counts = new long[TABLES.length];
  private final long[] countsBefore = new long[TABLES.length];
  private final long[] within = new long[TABLES.length];
  private final long[] places = new long[Place.values().length];
  private final long childrenBefore;

  /**
   * @param childrenBefore in the return, before the part that is read
   * @param rowsBefore of each table
   */
  Rows(RowSink sink, Days days, long childrenBefore, Map<CensusTable, Long> rowsBefore) {
    this.sink = sink;
    this.childrenBefore = childrenBefore;
    places[Place.CHILD_NUMBER.ordinal()] = childrenBefore;
    for (CensusTable table : TABLES) {
      rows[table.ordinal()] = new CensusRow(table, days);
      countsBefore[table.ordinal()] = rowsBefore.getOrDefault(table, 0L);
      counts[table.ordinal()] = countsBefore[table.ordinal()];
    }
  }

  void startChild() {
    places[Place.CHILD_NUMBER.ordinal()]++;
    within[CensusTable.DISABILITIES.ordinal()] = 0;
    within[CensusTable.CIN_DETAILS.ordinal()] = 0;
  }

  /** An empty row at the next place of its table. */
  CensusRow start(CensusTable table, long line) {
    int t = table.ordinal();
    CensusRow row = rows[t];
    row.start();
    Place[] own = PLACES[t];
    Place last = own[own.length - 1];
    if (last.compareTo(Place.CHILD_NUMBER) > 0) {
      places[last.ordinal()] = ++within[t];
    }
    places[Place.ROW_NUMBER.ordinal()] = ++counts[t];
    places[Place.LINE_NUMBER.ordinal()] = line;
    for (int i = 0; i < own.length; i++) {
      row.place(i, places[own[i].ordinal()]);
    }
    for (int counted : COUNTED_WITHIN[t]) {
      within[counted] = 0;
    }
    return row;
  }

  /** The row of a table that was started last. */
  CensusRow started(CensusTable table) {
    return rows[table.ordinal()];
  }

  void end(CensusRow row) throws IOException {
    sink.row(row);
  }

  void malformed(CensusRow row, int field, long line, String value) throws IOException {
    sink.malformed(new MalformedDate(row.table(), row.place(0), field, line, value));
  }

  long children() {
    return places[Place.CHILD_NUMBER.ordinal()] - childrenBefore;
  }

  Map<CensusTable, Long> counts() {
    Map<CensusTable, Long> all = new EnumMap<>(CensusTable.class);
    for (CensusTable table : TABLES) {
      all.put(table, counts[table.ordinal()] - countsBefore[table.ordinal()]);
    }
    return all;
  }

  private static int[] countedWithin(List<Place> places) {
    List<Integer> counted = new ArrayList<>();
    for (CensusTable other : TABLES) {
      List<Place> theirs = other.places();
      if (places.contains(Place.EPISODE)
          && theirs.size() == places.size() + 1
          && theirs.subList(0, places.size()).equals(places)) {
        counted.add(other.ordinal());
      }
    }
    return counted.stream().mapToInt(Integer::intValue).toArray();
  }
}
