package org.nscb.scorecard.pipelines.spark;

import java.io.Serializable;
import java.util.List;
import org.nscb.scorecard.pipelines.rows.RowCounts;

/**
 * What a task made of one chunk.
 *
 * @param quarantine no file or one
 */
record ChunkResult(
    String delivery, int chunk, RowCounts counts, WrittenRows silver, List<WrittenRows> quarantine)
    implements Serializable {

  ChunkResult {
    quarantine = List.copyOf(quarantine);
  }
}
