package org.nscb.scorecard.pipelines.intake;

import java.io.IOException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.pipelines.intake.containers.Archive;
import org.nscb.scorecard.pipelines.intake.containers.Workbook;
import org.nscb.scorecard.pipelines.intake.names.Arrived;
import org.nscb.scorecard.pipelines.intake.names.Recognised;
import org.nscb.scorecard.pipelines.intake.names.Recogniser;
import org.nscb.scorecard.pipelines.intake.names.RefusedFileException;
import org.nscb.scorecard.pipelines.intake.names.Sidecar;
import org.nscb.scorecard.pipelines.intake.text.UnreadableException;

/** The tables of a workbook: one for each contract that its name fits, each from its own sheet. */
final class Sheets {
  private final Recogniser recogniser;
  private final Tables tables;
  private final Judgement judgement;

  Sheets(Recogniser recogniser, Tables tables, Judgement judgement) {
    this.recogniser = recogniser;
    this.tables = tables;
    this.judgement = judgement;
  }

  /**
   * A workbook as it came.
   *
   * @param archive the same, looked through
   */
  record Source(Archive archive, Landing.Copied copy, Landing landing) {

    Workbook open() throws IOException {
      try (var bytes = Channels.newInputStream(landing.open(copy))) {
        return Workbook.open(bytes, copy.bytes(), archive);
      }
    }
  }

  List<Outcome> of(Arrived from, Optional<Sidecar> sidecar, Source source) throws IOException {
    List<Recognised> all;
    try {
      all = recogniser.recogniseAll(from, sidecar);
    } catch (RefusedFileException e) {
      return List.of(
          new Outcome.Settled(
              new TakenIn.Refused(from, Optional.empty(), Optional.empty(), e.getMessage())));
    }
    if (all.size() > 1 && sidecar.isPresent() && sidecar.get().saysRowsOrPart()) {
      throw new UnreadableException(
          "its sidecar says rows or a part, and it may hold several tables. Say the source too.");
    }
    List<Outcome> outcomes = new ArrayList<>();
    List<Contract> contracts = all.stream().map(Recognised::contract).toList();
    try (Workbook book = source.open()) {
      for (Recognised recognised : all) {
        Optional<SheetChoice> choice = SheetChoice.of(book, recognised.contract(), contracts);
        if (choice.isPresent()) {
          outcomes.add(outcome(from, sidecar, source.copy(), recognised, choice.get()));
        }
      }
    }
    if (outcomes.isEmpty()) {
      throw new UnreadableException(
          "no sheet of it has the header of "
              + String.join(" or ", all.stream().map(r -> r.contract().source()).toList())
              + ". Send it with the header that the contract names.");
    }
    return outcomes;
  }

  private Outcome outcome(
      Arrived from,
      Optional<Sidecar> sidecar,
      Landing.Copied copy,
      Recognised recognised,
      SheetChoice choice)
      throws IOException {
    return judgement.of(
        from.within(choice.title()),
        sidecar,
        () -> recognised,
        r -> tables.ofSheet(choice.sheet(), copy.sha256(), copy.bytes(), choice.how(), r));
  }
}
