package org.nscb.scorecard.pipelines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.FailPoint;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.SafeFiles;

/**
 * Moves what was staged of an accepted delivery to where it stays: whole folders, silver last. Of a
 * refused one nothing is kept but its file.
 */
final class Placing {
  private final Path staging;
  private final DataFolder data;

  Placing(Path staging, DataFolder data) {
    this.staging = staging;
    this.data = data;
  }

  void place(Receipt receipt) throws IOException {
    if (!receipt.accepted()) {
      return;
    }
    String folder = receipt.source() + "/delivery=" + receipt.delivery();
    move("rekey/delivery=" + receipt.delivery());
    move("quarantine/" + folder);
    FailPoint.LOAD_QUARANTINE_MOVED.reach();
    for (Receipt.WrittenFile spellings : receipt.written().unmapped()) {
      move(spellings.path());
    }
    move("silver/" + folder);
    FailPoint.LOAD_SILVER_MOVED.reach();
  }

  private void move(String folder) throws IOException {
    Path target = data.root().resolve(folder);
    // left by a load that crashed before its receipt
    SafeFiles.deleteFolder(target);
    if (Files.exists(staging.resolve(folder))) {
      SafeFiles.move(staging.resolve(folder), target);
    }
  }
}
