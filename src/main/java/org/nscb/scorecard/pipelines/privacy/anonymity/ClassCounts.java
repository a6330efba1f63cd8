package org.nscb.scorecard.pipelines.privacy.anonymity;

import java.io.Serializable;

/**
 * How many accepted rows have the same values in the columns that a contract names: for the hash of
 * the values a number of rows. A million classes at most are told apart; a row beyond them stands
 * out in any case and counts as a class of its own.
 */
public final class ClassCounts implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST_CLASSES = 1 << 20;

  private long[] hashes = new long[1 << 6];
  private long[] rows = new long[1 << 6];
  private int classes;
  private long beyond;

  /** One more row with these values. */
  public void add(long hash) {
    add(hash, 1);
  }

  /** Both together. */
  public ClassCounts plus(ClassCounts other) {
    ClassCounts sum = new ClassCounts();
    sum.addAll(this);
    sum.addAll(other);
    return sum;
  }

  public long classes() {
    return classes + beyond;
  }

  /** Rows in the smallest class, 0 where there is none. */
  public long smallest() {
    long smallest = beyond > 0 ? 1 : Long.MAX_VALUE;
    for (long number : rows) {
      smallest = number > 0 ? Math.min(smallest, number) : smallest;
    }
    return smallest == Long.MAX_VALUE ? 0 : smallest;
  }

  public long total() {
    long total = beyond;
    for (long number : rows) {
      total += number;
    }
    return total;
  }

  /** Rows of classes with fewer rows than k. */
  public long rowsBelow(int k) {
    long below = beyond;
    for (long number : rows) {
      below += number < k ? number : 0;
    }
    return below;
  }

  private void addAll(ClassCounts other) {
    for (int i = 0; i < other.rows.length; i++) {
      if (other.rows[i] > 0) {
        add(other.hashes[i], other.rows[i]);
      }
    }
    beyond += other.beyond;
  }

  private void add(long hash, long number) {
    int slot = slot(hashes, rows, hash);
    if (rows[slot] == 0) {
      if (classes == MOST_CLASSES) {
        beyond += number;
        return;
      }
      classes++;
      hashes[slot] = hash;
    }
    rows[slot] += number;
    if (classes * 2 > rows.length) {
      grow();
    }
  }

  private static int slot(long[] hashes, long[] rows, long hash) {
    int mask = rows.length - 1;
    int slot = (int) (hash ^ hash >>> 32) & mask;
    while (rows[slot] > 0 && hashes[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] newHashes = new long[hashes.length * 4];
    long[] newRows = new long[rows.length * 4];
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] > 0) {
        int slot = slot(newHashes, newRows, hashes[i]);
        newHashes[slot] = hashes[i];
        newRows[slot] = rows[i];
      }
    }
    hashes = newHashes;
    rows = newRows;
  }
}
