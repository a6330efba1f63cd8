package org.nscb.scorecard.pipelines.rows;

import java.util.List;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.pipelines.privacy.anonymity.ClassCounts;

/** Counts accepted rows by what they have in the columns that could single somebody out. */
final class RowClass {
  private static final long PRIME = 0x9e3779b97f4a7c15L;

  private final int[] columns;
  private final boolean[] text;
  private final ReadRow row;
  private final ClassCounts counts = new ClassCounts();

  RowClass(RowPlan plan, ReadRow row) {
    this.row = row;
    List<Integer> places = plan.anonymity();
    columns = places.stream().mapToInt(Integer::intValue).toArray();
    text = new boolean[columns.length];
    for (int i = 0; i < columns.length; i++) {
      ColumnType written = plan.columns().get(columns[i]).written();
      text[i] = written == ColumnType.TEXT || written == ColumnType.CODE;
    }
  }

  void accepted() {
    if (columns.length == 0) {
      return;
    }
    long hash = 0;
    for (int i = 0; i < columns.length; i++) {
      hash = mixed(hash + 1, value(i));
    }
    counts.add(hash);
  }

  ClassCounts counts() {
    return counts;
  }

  private long value(int i) {
    int column = columns[i];
    if (!row.has(column)) {
      return Long.MIN_VALUE;
    }
    if (!text[i]) {
      return row.number(column);
    }
    long value = 1;
    byte[] bytes = row.bytes(column);
    for (int at = row.from(column); at < row.to(column); at++) {
      value = (value ^ bytes[at]) * PRIME;
      value ^= value >>> 32;
    }
    return value;
  }

  private static long mixed(long hash, long value) {
    long mixed = (hash ^ value) * PRIME;
    mixed = (mixed ^ mixed >>> 29) * PRIME;
    return mixed ^ mixed >>> 32;
  }
}
