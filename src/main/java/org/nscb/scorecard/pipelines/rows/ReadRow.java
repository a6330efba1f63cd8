package org.nscb.scorecard.pipelines.rows;

import java.util.Arrays;
import java.util.List;

/**
 * The row that is being read, after the privacy rules. One object is filled again for each row: a
 * consumer takes what it needs before it returns.
 */
public final class ReadRow {
  private final boolean[] present;
  private final long[] numbers;
  private final byte[][] bytes;
  private final int[] from;
  private final int[] to;
  private final List<List<byte[]>> lists;
  private final boolean[] reasons;
  private long rowNumber;
  private boolean refused;

  ReadRow(int columns, int reasonCount) {
    present = new boolean[columns];
    numbers = new long[columns];
    bytes = new byte[columns][];
    from = new int[columns];
    to = new int[columns];
    lists = Arrays.asList(arrayOfLists(columns));
    reasons = new boolean[reasonCount];
  }

  /** 1 for the first row below the header of the file. */
  public long rowNumber() {
    return rowNumber;
  }

  public boolean has(int column) {
    return present[column];
  }

  /** A whole number, the days since 1970 of a day or month, 1 or 0 for yes or no. */
  public long number(int column) {
    return numbers[column];
  }

  public double decimal(int column) {
    return Double.longBitsToDouble(numbers[column]);
  }

  /** The array with the UTF-8 of a text or code, between {@link #from} and {@link #to}. */
  public byte[] bytes(int column) {
    return bytes[column];
  }

  public int from(int column) {
    return from[column];
  }

  public int to(int column) {
    return to[column];
  }

  /** The codes of a column with several. */
  public List<byte[]> list(int column) {
    return lists.get(column);
  }

  /** Whether the row is refused for the reason at this place of the plan. */
  public boolean refusedFor(int reason) {
    return reasons[reason];
  }

  public boolean refused() {
    return refused;
  }

  void start(long number) {
    rowNumber = number;
    refused = false;
    Arrays.fill(present, false);
    Arrays.fill(reasons, false);
  }

  void refuse(int reason) {
    refused = true;
    reasons[reason] = true;
  }

  void setNumber(int column, long number) {
    present[column] = true;
    numbers[column] = number;
  }

  void setDecimal(int column, double decimal) {
    setNumber(column, Double.doubleToRawLongBits(decimal));
  }

  void setBytes(int column, byte[] array, int start, int end) {
    present[column] = true;
    bytes[column] = array;
    from[column] = start;
    to[column] = end;
  }

  void setList(int column, List<byte[]> list) {
    present[column] = true;
    lists.set(column, list);
  }

  void clear(int column) {
    present[column] = false;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static List<byte[]>[] arrayOfLists(int length) {
    return new List[length];
  }
}
