package org.nscb.scorecard.pipelines.intake;

import java.nio.file.Path;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.pipelines.intake.headers.HeaderMatch;
import org.nscb.scorecard.pipelines.intake.names.Arrived;
import org.nscb.scorecard.pipelines.intake.names.Recognised;

/** How a table fared, before the file that it came in is in landing. */
sealed interface Outcome {

  /** Its rows are to be read. */
  record Ready(
      String id, Arrived from, Recognised recognised, ScannedFile scanned, HeaderMatch headers)
      implements Outcome {

    /**
     * @param path of the file in landing
     */
    TakenIn landed(Path path, Receipt.LandedFile file) {
      return new TakenIn.Pending(
          new PendingDelivery(
              id, from, scanned.copy().orElse(path), file, recognised, scanned, headers));
    }
  }

  /** Nothing of it is to be read. */
  record Settled(TakenIn taken) implements Outcome {}
}
