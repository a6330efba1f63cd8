package org.nscb.scorecard.bench;

import java.nio.file.Path;
import java.time.Clock;
import org.nscb.scorecard.content.ContentLoader;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.pipelines.Load;

/** The product's own load of what lies in the inbox. Arguments: home, data folder. */
public final class SparkLoad {
  private SparkLoad() {}

  public static void main(String[] args) {
    DataFolder data = new DataFolder(Path.of(args[1]));
    new Load(new ContentLoader(Path.of(args[0])).load(), data, Clock.systemUTC(), "local[2]").run();
    for (Receipt receipt : new Receipts(data).list()) {
      System.out.println(
          "accepted " + receipt.rowsAccepted() + ", quarantined " + receipt.rowsQuarantined());
    }
    System.exit(0);
  }
}
