package org.nscb.scorecard.pipelines.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.pipelines.intake.headers.HeaderMatch;
import org.nscb.scorecard.pipelines.intake.names.Arrived;
import org.nscb.scorecard.pipelines.intake.names.Recognised;
import org.nscb.scorecard.pipelines.rows.FileFrame;
import org.nscb.scorecard.pipelines.rows.FilePlan;

/**
 * A table that was taken in and whose rows wait to be read.
 *
 * @param id of the delivery that it is to be
 * @param from what it came in
 * @param sealed what its rows are read from
 * @param landed the file of the inbox, in landing
 */
public record PendingDelivery(
    String id,
    Arrived from,
    Path sealed,
    Receipt.LandedFile landed,
    Recognised recognised,
    ScannedFile scanned,
    HeaderMatch headers) {

  /** What was recognised and how, one sentence each. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>(recognised.how());
    sentences.addAll(scanned.said());
    headers.notRead().ifPresent(sentences::add);
    String first = recognised.delivery(scanned.sha256());
    if (!id.equals(first)) {
      sentences.add(
          "The same file was withdrawn before; this is a delivery of its own beside "
              + first
              + ".");
    }
    return sentences;
  }

  /**
   * @param received the day on which the file came
   */
  public FilePlan plan(LocalDate received) {
    return new FilePlan(
        id,
        sealed.toString(),
        scanned.dialect(),
        headers.columns(),
        scanned.headers(),
        new FileFrame(
            recognised.agency(), recognised.period(), recognised.contract().months(), received),
        scanned.chunks());
  }
}
