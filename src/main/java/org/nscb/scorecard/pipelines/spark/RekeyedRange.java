package org.nscb.scorecard.pipelines.spark;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.pipelines.rows.Chunk;
import org.nscb.scorecard.pipelines.rows.FilePlan;
import org.nscb.scorecard.pipelines.rows.RowPlan;

/**
 * Puts together the pairs of pseudonyms of all chunks of a file, each once and sorted by the new
 * one, so that the bytes do not depend on the chunks; the ranges of new pseudonyms are put together
 * side by side.
 *
 * @param range from 0
 * @param ranges how many there are
 */
record RekeyedRange(RowPlan plan, FilePlan file, String staging, int range, int ranges)
    implements Serializable {
  private static final int PAIRS_IN_A_RANGE = 500_000;

  /** What was written for a delivery. */
  record Rekeyed(String delivery, WrittenRows file) implements Serializable {}

  /** The ranges of a file: their number depends on its rows alone. */
  static List<RekeyedRange> of(RowPlan plan, FilePlan file, String staging) {
    long rows = file.chunks().stream().mapToLong(Chunk::rows).sum();
    int ranges = Math.toIntExact(rows * plan.pseudonymised().size() / PAIRS_IN_A_RANGE + 1);
    List<RekeyedRange> all = new ArrayList<>();
    for (int range = 0; range < ranges; range++) {
      all.add(new RekeyedRange(plan, file, staging, range, ranges));
    }
    return all;
  }

  /**
   * @return nothing when no pair is in the range
   */
  Optional<Rekeyed> write() throws IOException {
    List<byte[]> pairs = new ArrayList<>();
    for (Chunk chunk : file.chunks()) {
      read(ChunkPairs.file(staging, file, chunk.index()), pairs);
    }
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    pairs.sort(RekeyedRange::byNewPseudonym);
    String path = String.format("rekey/delivery=%s/part-%05d.parquet", file.delivery(), range);
    List<String> distinct = List.of("new", "old");
    try (RowFile<byte[]> rows =
        new RowFile<>(Path.of(staging, path), new PairWriting(plan), distinct)) {
      byte[] last = null;
      for (byte[] pair : pairs) {
        if (last == null || byNewPseudonym(last, pair) != 0) {
          rows.write(pair);
        }
        last = pair;
      }
      return Optional.of(new Rekeyed(file.delivery(), rows.finish(path)));
    }
  }

  private void read(Path chunkPairs, List<byte[]> pairs) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(chunkPairs), 1 << 16))) {
      for (long left = Files.size(chunkPairs) / ChunkPairs.RECORD_BYTES; left > 0; left--) {
        byte[] pair = in.readNBytes(ChunkPairs.RECORD_BYTES);
        long head = Integer.toUnsignedLong(ByteBuffer.wrap(pair).getInt(1));
        if (head * ranges >>> Integer.SIZE == range) {
          pairs.add(pair);
        }
      }
    }
  }

  private static int byNewPseudonym(byte[] one, byte[] other) {
    int end = 1 + ChunkPairs.PSEUDONYM_BYTES;
    return Arrays.compareUnsigned(one, 1, end, other, 1, end);
  }
}
