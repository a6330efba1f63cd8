package org.nscb.scorecard.pipelines.intake;

import java.nio.file.Path;
import java.util.Optional;
import org.nscb.scorecard.pipelines.intake.names.Arrived;
import org.nscb.scorecard.pipelines.intake.names.Recognised;

/** How a file of the inbox, or one of the tables in it, fared at the door. */
public sealed interface TakenIn {

  Arrived from();

  /** The file of the inbox. */
  default Path file() {
    return from().file();
  }

  /** Its rows are to be read. */
  record Pending(PendingDelivery delivery) implements TakenIn {
    @Override
    public Arrived from() {
      return delivery.from();
    }
  }

  /**
   * The same file was accepted before, or stands twice in the inbox.
   *
   * @param delivery the one that it is
   */
  record AlreadyReceived(Arrived from, String delivery) implements TakenIn {}

  /**
   * It cannot be a delivery.
   *
   * @param recognised what it was taken to be, if that was possible
   * @param message what is wrong and what to do
   */
  record Refused(
      Arrived from, Optional<Recognised> recognised, Optional<ScannedFile> scanned, String message)
      implements TakenIn {}

  /**
   * A sidecar whose file is not there yet; it stays in the inbox.
   *
   * @param message what it waits for
   */
  record Waiting(Arrived from, String message) implements TakenIn {}
}
