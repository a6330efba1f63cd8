package org.nscb.scorecard.pipelines.spark;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.pipelines.rows.Chunk;
import org.nscb.scorecard.pipelines.rows.FilePlan;
import org.nscb.scorecard.pipelines.rows.KeySet;

/**
 * Looks for keys that chunks of one file share, among the keys whose first bits make a range: the
 * ranges are compared side by side, each in little memory.
 *
 * @param range from 0
 * @param ranges how many there are
 */
record SharedKeys(FilePlan file, String staging, int range, int ranges) implements Serializable {
  static final int KEYS_IN_A_RANGE = 2_000_000;

  private static final int BYTES_OF_A_KEY = 24;

  /**
   * A key that a row of this chunk has and that a row accepted in an earlier chunk has.
   *
   * @param row the hash of the earlier row
   */
  record Found(String delivery, int chunk, long high, long low, long row) implements Serializable {}

  List<Found> find() throws IOException {
    KeySet accepted = new KeySet();
    List<Found> found = new ArrayList<>();
    for (Chunk chunk : file.chunks()) {
      KeySet here = new KeySet();
      List<long[]> acceptedHere = new ArrayList<>();
      Path keys = ChunkWork.keys(staging, file, chunk.index());
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(keys), 1 << 16))) {
        for (long left = Files.size(keys) / BYTES_OF_A_KEY; left > 0; left--) {
          long high = in.readLong();
          long low = in.readLong();
          long row = in.readLong();
          if (Long.remainderUnsigned(high >>> 32, ranges) == range) {
            if (accepted.contains(high, low & ~1L)) {
              if (here.add(high, low & ~1L, row)) {
                long earlier = accepted.row(high, low & ~1L);
                found.add(new Found(file.delivery(), chunk.index(), high, low & ~1L, earlier));
              }
            } else if ((low & 1) == 1) {
              acceptedHere.add(new long[] {high, low & ~1L, row});
            }
          }
        }
      }
      acceptedHere.forEach(k -> accepted.add(k[0], k[1], k[2]));
    }
    return found;
  }
}
