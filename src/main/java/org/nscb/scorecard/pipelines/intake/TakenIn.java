package org.nscb.scorecard.pipelines.intake;

import java.nio.file.Path;
import java.util.Optional;

/** How a file of the inbox fared at the door. */
public sealed interface TakenIn {

  Path file();

  /** Its rows are to be read. */
  record Pending(PendingDelivery delivery) implements TakenIn {
    @Override
    public Path file() {
      return delivery.file();
    }
  }

  /**
   * The same file was accepted before, or stands twice in the inbox.
   *
   * @param delivery the one that it is
   */
  record AlreadyReceived(Path file, String delivery) implements TakenIn {}

  /**
   * Left in the inbox.
   *
   * @param recognised what it was taken to be, if that was possible
   * @param message what is wrong and what to do
   */
  record Refused(
      Path file, Optional<Recognised> recognised, Optional<ScannedFile> scanned, String message)
      implements TakenIn {}
}
