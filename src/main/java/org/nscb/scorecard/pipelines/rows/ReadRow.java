package org.nscb.scorecard.pipelines.rows;

import java.util.Arrays;
import java.util.List;
import org.nscb.scorecard.content.sources.Severity;

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
  private final byte[][] previous;
  private final List<List<byte[]>> lists;
  private final boolean[] filled;
  private final boolean[] reasons;
  private final boolean[] warnings;
  private final boolean[] warnsOnly;
  private long rowNumber;
  private long lineNumber;
  private boolean refused;
  private boolean warned;

  ReadRow(RowPlan plan) {
    int columns = plan.columns().size();
    int reasonCount = plan.reasons().size();
    present = new boolean[columns];
    numbers = new long[columns];
    bytes = new byte[columns][];
    previous = new byte[columns][];
    from = new int[columns];
    to = new int[columns];
    lists = Arrays.asList(arrayOfLists(columns));
    filled = new boolean[columns];
    reasons = new boolean[reasonCount];
    warnings = new boolean[reasonCount];
    warnsOnly = new boolean[reasonCount];
    for (int i = 0; i < reasonCount; i++) {
      warnsOnly[i] = plan.reasons().get(i).severity() == Severity.WARN;
    }
  }

  /** 1 for the first row below the header of the file. */
  public long rowNumber() {
    return rowNumber;
  }

  /** The line of the file in which the row starts, from 1; of a sheet its row. */
  public long lineNumber() {
    return lineNumber;
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

  /** The HMAC that a pseudonymised value had under the previous key, while there is one. */
  public byte[] previous(int column) {
    return previous[column];
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

  /** Whether there is anything that is counted and does not refuse the row. */
  boolean warned() {
    return warned;
  }

  boolean warnedFor(int reason) {
    return warnings[reason];
  }

  /** Whether the agency wrote anything in the column, be it readable or not. */
  boolean isFilled(int column) {
    return filled[column];
  }

  void start(long number, long line) {
    rowNumber = number;
    lineNumber = line;
    refused = false;
    warned = false;
    Arrays.fill(present, false);
    Arrays.fill(filled, false);
    Arrays.fill(reasons, false);
    Arrays.fill(warnings, false);
  }

  void fill(int column) {
    filled[column] = true;
  }

  /** Refuses the row, or warns of it, as the severity of the reason says. */
  void fault(int reason) {
    if (warnsOnly[reason]) {
      warned = true;
      warnings[reason] = true;
    } else {
      refuse(reason);
    }
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

  void setPrevious(int column, byte[] hmac) {
    previous[column] = hmac;
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
