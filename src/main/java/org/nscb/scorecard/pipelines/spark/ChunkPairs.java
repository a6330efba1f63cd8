package org.nscb.scorecard.pipelines.spark;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nscb.scorecard.pipelines.rows.FilePlan;
import org.nscb.scorecard.pipelines.rows.KeySet;
import org.nscb.scorecard.pipelines.rows.ReadRow;
import org.nscb.scorecard.pipelines.rows.RowPlan;

/**
 * The pairs of pseudonyms, under the key of now and under the previous one, of the rows of one
 * chunk, accepted and refused, each once, in staging until the pairs of its file are put together.
 * A record is the column's place (one byte), the new pseudonym and the old one (16 bytes each).
 */
final class ChunkPairs implements Closeable {
  static final int PSEUDONYM_BYTES = 16;
  static final int RECORD_BYTES = 1 + 2 * PSEUDONYM_BYTES;

  private static final int RADIX = 16;

  private final int[] columns;
  private final KeySet seen = new KeySet();
  private final DataOutputStream out;

  ChunkPairs(Path file, RowPlan plan) throws IOException {
    columns = plan.pseudonymised().stream().mapToInt(Integer::intValue).toArray();
    Files.createDirectories(file.getParent());
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
  }

  static Path file(String staging, FilePlan file, int chunk) {
    return Path.of(staging, "pairs", file.delivery(), chunk + ".pairs");
  }

  void take(ReadRow row) throws IOException {
    for (int column : columns) {
      if (row.has(column)) {
        long high = digits(row, column, 0);
        long low = digits(row, column, RADIX);
        if (seen.add(high, low, 0)) {
          ByteBuffer previous = ByteBuffer.wrap(row.previous(column));
          out.writeByte(column);
          out.writeLong(high);
          out.writeLong(low);
          out.writeLong(previous.getLong());
          out.writeLong(previous.getLong());
        }
      }
    }
  }

  /** The number that 16 hexadecimal digits of a pseudonym are. */
  private static long digits(ReadRow row, int column, int from) {
    byte[] bytes = row.bytes(column);
    long number = 0;
    for (int i = 0; i < RADIX; i++) {
      number = number << 4 | Character.digit(bytes[row.from(column) + from + i], RADIX);
    }
    return number;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
