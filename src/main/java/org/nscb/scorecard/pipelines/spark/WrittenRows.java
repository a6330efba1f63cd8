package org.nscb.scorecard.pipelines.spark;

import java.io.Serializable;
import org.nscb.scorecard.lake.Receipt;

/** A Parquet file that a task wrote, as it goes into the receipt. */
record WrittenRows(String path, long bytes, String sha256, long rows) implements Serializable {

  Receipt.WrittenFile forReceipt() {
    return new Receipt.WrittenFile(path, bytes, sha256, rows);
  }
}
