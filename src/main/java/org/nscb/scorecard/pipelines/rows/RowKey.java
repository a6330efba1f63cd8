package org.nscb.scorecard.pipelines.rows;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The key of the row being read, as 128 bits: of one identifier the head of its pseudonym, else of
 * a SHA-256 over the values of its columns.
 */
final class RowKey {
  private final RowPlan plan;
  private final int[] columns;
  private final int single;
  private final MessageDigest digest;
  private byte[] pseudonym;
  private long high;
  private long low;

  RowKey(RowPlan plan) {
    this.plan = plan;
    columns = plan.key().stream().mapToInt(Integer::intValue).toArray();
    single =
        columns.length == 1 && plan.columns().get(columns[0]).pseudonymised() ? columns[0] : -1;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  void start() {
    pseudonym = null;
  }

  void pseudonym(int column, byte[] hmac) {
    if (column == single) {
      pseudonym = hmac;
    }
  }

  /** Whether the row has a key: all columns of it that a row must have could be read. */
  boolean finish(ReadRow row) {
    if (columns.length == 0) {
      return false;
    }
    for (int column : columns) {
      if (!row.has(column) && plan.columns().get(column).required()) {
        return false;
      }
    }
    if (single >= 0 && pseudonym == null) {
      return false;
    }
    ByteBuffer bits = ByteBuffer.wrap(single >= 0 ? pseudonym : digest(row));
    high = bits.getLong();
    low = bits.getLong();
    return true;
  }

  long high() {
    return high;
  }

  long low() {
    return low;
  }

  private byte[] digest(ReadRow row) {
    digest.reset();
    for (int column : columns) {
      if (row.has(column)) {
        add(row, column);
      }
      digest.update((byte) 0);
    }
    return digest.digest();
  }

  private void add(ReadRow row, int column) {
    ColumnPlan plan = this.plan.columns().get(column);
    boolean bytes =
        switch (plan.written()) {
          case TEXT, CODE -> true;
          case INTEGER, DECIMAL, COUNT, DATE, MONTH, BOOLEAN, CODES -> false;
        };
    if (bytes) {
      digest.update(row.bytes(column), row.from(column), row.to(column) - row.from(column));
    } else {
      digest.update(ByteBuffer.allocate(8).putLong(row.number(column)).flip());
    }
  }
}
