package org.nscb.scorecard.pipelines.spark;

import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.pipelines.rows.RowCounts;

/**
 * A delivery whose rows are read and written, but not in their place yet.
 *
 * @param silver files of accepted rows, by their path once in place
 * @param quarantine files of refused rows, likewise
 * @param rekey files of pairs of pseudonyms, likewise
 */
public record StagedDelivery(
    String delivery,
    RowCounts counts,
    List<Receipt.WrittenFile> silver,
    List<Receipt.WrittenFile> quarantine,
    List<Receipt.WrittenFile> rekey) {

  public StagedDelivery {
    silver = List.copyOf(silver);
    quarantine = List.copyOf(quarantine);
    rekey = List.copyOf(rekey);
  }

  static StagedDelivery of(String delivery, List<ChunkResult> chunks, List<WrittenRows> rekeyed) {
    RowCounts counts = RowCounts.none();
    List<Receipt.WrittenFile> silver = new ArrayList<>();
    List<Receipt.WrittenFile> quarantine = new ArrayList<>();
    for (ChunkResult chunk : chunks) {
      counts = counts.plus(chunk.counts());
      silver.add(chunk.silver().forReceipt());
      chunk.quarantine().forEach(q -> quarantine.add(q.forReceipt()));
    }
    return new StagedDelivery(
        delivery,
        counts,
        silver,
        quarantine,
        rekeyed.stream().map(WrittenRows::forReceipt).toList());
  }
}
