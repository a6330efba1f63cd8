package org.nscb.scorecard.pipelines.rows;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.nscb.scorecard.pipelines.cells.CsvRecords;

/**
 * 64 bits of a record as it is written, to tell the repetition of a row from another row with its
 * key. Not cryptographic: two rows are compared only when their keys are equal.
 */
final class RecordHash {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private RecordHash() {}

  static long of(CsvRecords records) {
    byte[] bytes = records.data();
    int at = records.start(0);
    int end = records.end(records.cells() - 1);
    long hash = end - at;
    for (; at + 8 <= end; at += 8) {
      hash = mixed(hash, (long) LONGS.get(bytes, at));
    }
    for (; at < end; at++) {
      hash = mixed(hash, bytes[at]);
    }
    return hash;
  }

  private static long mixed(long hash, long more) {
    long mixed = (hash ^ more) * MULTIPLIER;
    return mixed ^ (mixed >>> 29);
  }
}
