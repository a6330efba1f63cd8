package org.nscb.scorecard.pipelines.intake.returns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.content.ContentException;
import org.nscb.scorecard.content.problems.Problem;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.sources.Contract;

/** Whether the contracts of the census name elements that a return is read into. */
public final class ContractElements {
  private static final Vocabulary KNOWN =
      Vocabulary.of(
          "an element of the return that is a table",
          Stream.concat(
                  Arrays.stream(CensusTable.values()).map(CensusTable::title),
                  Stream.of(CopyFolder.ISSUES))
              .toList());

  private ContractElements() {}

  /**
   * @throws ContentException with each contract that names another
   */
  public static void check(Collection<Contract> contracts) {
    List<Problem> problems = new ArrayList<>();
    for (Contract contract : contracts) {
      contract
          .element()
          .filter(element -> !KNOWN.knows(element))
          .ifPresent(
              element ->
                  problems.add(
                      new Problem(
                          "pipelines/sources/" + contract.source() + "/contract.yml",
                          "element",
                          0,
                          KNOWN.refusal(element),
                          KNOWN.mend(element))));
    }
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
  }
}
