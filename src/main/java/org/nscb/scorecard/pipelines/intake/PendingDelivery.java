package org.nscb.scorecard.pipelines.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.pipelines.rows.FilePlan;

/**
 * A file that was taken in and whose rows wait to be read.
 *
 * @param file in the inbox
 * @param landed the same in landing
 */
public record PendingDelivery(
    Path file, Path landed, Recognised recognised, ScannedFile scanned, HeaderMatch headers) {

  public String id() {
    return recognised.delivery(scanned.sha256());
  }

  public String fileName() {
    return file.getFileName().toString();
  }

  /** What was recognised and how, one sentence each. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>(recognised.how());
    sentences.add("Encoding " + scanned.encoding().title() + " by its bytes.");
    if (!headers.extra().isEmpty()) {
      sentences.add(
          "Columns that the contract does not name are not read: "
              + String.join(", ", headers.extra())
              + ".");
    }
    return sentences;
  }

  public FilePlan plan() {
    return new FilePlan(
        id(),
        landed.toString(),
        scanned.encoding(),
        headers.columns(),
        scanned.headers(),
        recognised.period().atDay(1).toEpochDay(),
        recognised.period().atEndOfMonth().toEpochDay(),
        scanned.chunks());
  }
}
