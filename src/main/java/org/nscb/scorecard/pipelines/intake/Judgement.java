package org.nscb.scorecard.pipelines.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.pipelines.intake.headers.HeaderMatch;
import org.nscb.scorecard.pipelines.intake.names.Arrived;
import org.nscb.scorecard.pipelines.intake.names.Recognised;
import org.nscb.scorecard.pipelines.intake.names.RefusedFileException;
import org.nscb.scorecard.pipelines.intake.names.Sidecar;
import org.nscb.scorecard.pipelines.intake.text.UnreadableException;
import org.nscb.scorecard.pipelines.privacy.watch.FileNames;
import org.nscb.scorecard.pipelines.privacy.watch.ForbiddenHeaders;

/** Whether a table that was read is a delivery: new, of this period, as its sidecar says. */
final class Judgement {
  private final Known known;

  Judgement(Known known) {
    this.known = known;
  }

  /** Reads a table. */
  interface Reading {
    ScannedFile read(Recognised recognised) throws IOException;
  }

  /** Recognises a file. */
  interface Recognising {
    Recognised recognise() throws IOException, RefusedFileException;
  }

  Outcome of(Arrived from, Optional<Sidecar> sidecar, Recognising recognising, Reading reading)
      throws IOException {
    Optional<Recognised> recognised = Optional.empty();
    Optional<ScannedFile> scanned = Optional.empty();
    try {
      refuseTelling(from);
      recognised = Optional.of(recognising.recognise());
      scanned = Optional.of(reading.read(recognised.get()));
      return judge(from, sidecar, recognised.get(), scanned.get());
    } catch (RefusedFileException e) {
      return new Outcome.Settled(new TakenIn.Refused(from, recognised, scanned, e.getMessage()));
    } catch (UnreadableException e) {
      return new Outcome.Settled(refused(from, recognised, scanned, e));
    }
  }

  /** A name is shown in many places, so one that says who somebody is goes no further. */
  static void refuseTelling(Arrived from) throws UnreadableException {
    if (FileNames.tellsOfAPerson(from.name())) {
      throw new UnreadableException(
          "its name looks like that of a person, or like a number or address of one. Name it as"
              + " the contract says, without any person in it. It is shown by its hash.");
    }
  }

  static TakenIn.Refused refused(Arrived from, UnreadableException e) {
    return refused(from, Optional.empty(), Optional.empty(), e);
  }

  private static TakenIn.Refused refused(
      Arrived from,
      Optional<Recognised> recognised,
      Optional<ScannedFile> scanned,
      UnreadableException e) {
    return new TakenIn.Refused(
        from, recognised, scanned, "Cannot read " + from.title() + ": " + e.getMessage());
  }

  private Outcome judge(
      Arrived from, Optional<Sidecar> sidecar, Recognised recognised, ScannedFile scanned)
      throws RefusedFileException, UnreadableException {
    if (sidecar.isPresent()) {
      sidecar.get().checkRows(scanned.rows());
    }
    String id = known.standingId(recognised.delivery(scanned.sha256()));
    List<String> sameContent = known.sameContent(recognised, scanned.sha256());
    if (sameContent.contains(id)) {
      return new Outcome.Settled(new TakenIn.AlreadyReceived(from, id));
    }
    if (scanned.rows() > 0 && !sameContent.isEmpty()) {
      // two months can be alike only when nothing happened in either
      throw new RefusedFileException(
          "Cannot take "
              + from.title()
              + " as "
              + recognised.title()
              + ": it is byte for byte the file of the delivery "
              + sameContent.get(0)
              + ". Send the file of this period.");
    }
    Optional<String> forbidden =
        ForbiddenHeaders.refusal(from.title(), recognised.contract(), scanned.headers());
    if (forbidden.isPresent()) {
      throw new RefusedFileException(forbidden.get());
    }
    HeaderMatch headers = HeaderMatch.of(recognised.contract(), scanned.headers());
    known.add(id, recognised, scanned.sha256());
    return new Outcome.Ready(id, from, recognised, scanned, headers);
  }
}
