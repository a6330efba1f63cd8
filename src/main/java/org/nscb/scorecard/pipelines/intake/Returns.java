package org.nscb.scorecard.pipelines.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.xml.RefusedReturnException;
import org.nscb.scorecard.content.privacy.PrivacyPolicy;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.lake.CensusReturn;
import org.nscb.scorecard.pipelines.intake.names.Arrived;
import org.nscb.scorecard.pipelines.intake.names.Recognised;
import org.nscb.scorecard.pipelines.intake.names.Recogniser;
import org.nscb.scorecard.pipelines.intake.names.RefusedFileException;
import org.nscb.scorecard.pipelines.intake.names.Sidecar;
import org.nscb.scorecard.pipelines.intake.returns.CopyFolder;
import org.nscb.scorecard.pipelines.intake.returns.ReturnDoor;
import org.nscb.scorecard.pipelines.intake.text.UnreadableException;

/**
 * The tables of a census return: one for each contract that its name fits, each from the element
 * that the contract names. What is found of the return as a whole is said with its header.
 */
final class Returns {
  private static final String HEADER = CensusTable.HEADER.title();

  private final Recogniser recogniser;
  private final Tables tables;
  private final Judgement judgement;
  private final ReturnDoor door;

  Returns(Recogniser recogniser, Tables tables, Judgement judgement, ReturnDoor door) {
    this.recogniser = recogniser;
    this.tables = tables;
    this.judgement = judgement;
    this.door = door;
  }

  List<Outcome> of(Arrived from, Optional<Sidecar> sidecar, Landing.Copied copy)
      throws IOException {
    List<Recognised> all;
    try {
      all = recogniser.recogniseAll(from, sidecar);
    } catch (RefusedFileException e) {
      return List.of(
          new Outcome.Settled(
              new TakenIn.Refused(from, Optional.empty(), Optional.empty(), e.getMessage())));
    }
    List<Recognised> read = all.stream().filter(r -> r.contract().element().isPresent()).toList();
    if (read.isEmpty()) {
      throw new UnreadableException(
          "it is XML, and the contract of "
              + String.join(" or ", all.stream().map(r -> r.contract().source()).toList())
              + " reads none. Send it as CSV or as a workbook.");
    }
    if (read.size() > 1 && sidecar.isPresent() && sidecar.get().saysRowsOrPart()) {
      throw new UnreadableException(
          "its sidecar says rows or a part, and it holds several tables. Say the source too.");
    }
    try {
      Judgement.refuseTelling(from);
      ReturnDoor.Opened opened =
          door.open(copy.copy(), read.get(0).period().getYear(), headers(read));
      refuseForbidden(read.get(0).contract(), opened.unknown());
      List<Outcome> outcomes = new ArrayList<>();
      for (Recognised table : read) {
        outcomes.add(outcome(from, sidecar, copy, table, opened));
      }
      return outcomes;
    } catch (RefusedReturnException e) {
      return List.of(refused(from, sidecar, read, e));
    }
  }

  /** An element that is not read is in the original, which is kept. */
  private static void refuseForbidden(Contract contract, List<String> elements)
      throws RefusedReturnException {
    for (String element : elements) {
      Optional<PrivacyPolicy.Hit> hit = contract.privacy().policy().findForbidden(element);
      if (hit.isPresent()) {
        throw new RefusedReturnException(
            "it has an element for "
                + hit.get().title()
                + ", which may not come in and is in no schema of the census. Take it out and send"
                + " the return again.",
            0);
      }
    }
  }

  private Outcome outcome(
      Arrived from,
      Optional<Sidecar> sidecar,
      Landing.Copied copy,
      Recognised recognised,
      ReturnDoor.Opened opened)
      throws IOException {
    String element = element(recognised);
    List<CensusReturn> found = element.equals(HEADER) ? List.of(opened.found()) : List.of();
    return judgement.of(
        from.within(element),
        sidecar,
        () -> recognised,
        r -> tables.ofReturn(opened.csv(element), copy, found));
  }

  /** What cannot be read is refused once, as the return that it was to be. */
  private Outcome refused(
      Arrived from, Optional<Sidecar> sidecar, List<Recognised> read, RefusedReturnException e)
      throws IOException {
    Recognised whole =
        read.stream().filter(r -> element(r).equals(HEADER)).findFirst().orElse(read.get(0));
    return judgement.of(
        from,
        sidecar,
        () -> whole,
        r -> {
          throw new UnreadableException(e.getMessage());
        });
  }

  private static String element(Recognised recognised) {
    return recognised.contract().element().orElseThrow();
  }

  /** Of what a table can give, what its contract reads; the line of a row stands first. */
  private static Map<String, List<String>> headers(List<Recognised> read)
      throws UnreadableException {
    for (Recognised recognised : read) {
      if (CopyFolder.known(element(recognised)).isEmpty()) {
        throw new UnreadableException(
            "a return has no element "
                + element(recognised)
                + ", which the contract of "
                + recognised.contract().source()
                + " reads. Correct the contract.");
      }
    }
    return read.stream()
        .collect(Collectors.toMap(Returns::element, r -> headers(r.contract(), element(r))));
  }

  private static List<String> headers(Contract contract, String element) {
    List<String> known = CopyFolder.known(element);
    return known.stream()
        .filter(
            header ->
                header.equals(known.get(0))
                    || contract.columns().stream().anyMatch(c -> c.isHeadedBy(header)))
        .toList();
  }
}
