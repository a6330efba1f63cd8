package org.nscb.scorecard.pipelines.rows;

/**
 * A set of keys of 127 bits, hashes so long that two rows share one only when they share the key,
 * each with a hash of the row that brought it.
 */
public final class KeySet {
  private long[] highs;
  private long[] lows;
  private long[] rows;
  private int size;
  private boolean zero;
  private long rowOfZero;

  public KeySet() {
    this(1 << 10);
  }

  private KeySet(int slots) {
    highs = new long[slots];
    lows = new long[slots];
    rows = new long[slots];
  }

  /** Adds the key of a row and says whether it is new; else the row that has it stays. */
  public boolean add(long high, long low, long row) {
    if (high == 0 && low == 0) {
      boolean added = !zero;
      zero = true;
      rowOfZero = added ? row : rowOfZero;
      return added;
    }
    if (size * 2 >= highs.length) {
      grow();
    }
    int slot = slot(highs, lows, high, low);
    if (highs[slot] != 0 || lows[slot] != 0) {
      return false;
    }
    highs[slot] = high;
    lows[slot] = low;
    rows[slot] = row;
    size++;
    return true;
  }

  public boolean contains(long high, long low) {
    if (high == 0 && low == 0) {
      return zero;
    }
    int slot = slot(highs, lows, high, low);
    return highs[slot] != 0 || lows[slot] != 0;
  }

  /** The hash of the row that brought a key which is there. */
  public long row(long high, long low) {
    return high == 0 && low == 0 ? rowOfZero : rows[slot(highs, lows, high, low)];
  }

  private static int slot(long[] highs, long[] lows, long high, long low) {
    int mask = highs.length - 1;
    int slot = (int) (high ^ (high >>> 32)) & mask;
    while ((highs[slot] != 0 || lows[slot] != 0) && (highs[slot] != high || lows[slot] != low)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] newHighs = new long[highs.length * 4];
    long[] newLows = new long[highs.length * 4];
    long[] newRows = new long[highs.length * 4];
    for (int i = 0; i < highs.length; i++) {
      if (highs[i] != 0 || lows[i] != 0) {
        int slot = slot(newHighs, newLows, highs[i], lows[i]);
        newHighs[slot] = highs[i];
        newLows[slot] = lows[i];
        newRows[slot] = rows[i];
      }
    }
    highs = newHighs;
    lows = newLows;
    rows = newRows;
  }
}
