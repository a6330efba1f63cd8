package org.nscb.scorecard.cin.reading;

import java.time.LocalDate;
import java.util.Arrays;
import org.nscb.scorecard.cin.tables.CensusTable;

/**
 * A row of a table while it is read. One object serves all rows of a table, so take from it what is
 * to be kept.
 */
public final class CensusRow {

  /** Where a field holds no day. */
  public static final int NO_DAY = Integer.MIN_VALUE;

  private final CensusTable table;
  private final Days days;
  private final long[] places;
  private final String[] texts;
  private final int[] dates;

  CensusRow(CensusTable table, Days days) {
    this.table = table;
    this.days = days;
    places = new long[table.places().size()];
    texts = new String[table.fields().size()];
    dates = new int[table.fields().size()];
  }

  public CensusTable table() {
    return table;
  }

  /**
   * Where the row stands.
   *
   * @param position among {@link CensusTable#places}
   */
  public long place(int position) {
    return places[position];
  }

  /**
   * What a field that is no date holds, as written, stripped; null where it is missing or empty.
   *
   * @param field its place among {@link CensusTable#fields}
   */
  public String text(int field) {
    return texts[field];
  }

  /**
   * The day that a date field holds, in days since 1 January 1970; {@link #NO_DAY} where it is
   * missing, empty or cannot be read.
   */
  public int day(int field) {
    return dates[field];
  }

  /** The day that a date field holds; null where it is missing, empty or cannot be read. */
  public LocalDate date(int field) {
    return dates[field] == NO_DAY ? null : days.date(dates[field]);
  }

  void start() {
    Arrays.fill(texts, null);
    Arrays.fill(dates, NO_DAY);
  }

  void place(int position, long number) {
    places[position] = number;
  }

  void text(int field, String text) {
    texts[field] = text;
  }

  void day(int field, int day) {
    dates[field] = day;
  }
}
