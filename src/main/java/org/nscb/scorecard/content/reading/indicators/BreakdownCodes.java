package org.nscb.scorecard.content.reading.indicators;

import org.nscb.scorecard.content.indicators.Breakdown;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.reading.Catalogue;
import org.nscb.scorecard.content.sources.CodeSet;
import org.nscb.scorecard.content.sources.CodeSet.Code;

/** The values that breakdowns have by their code sets. */
public final class BreakdownCodes {

  private final Catalogue<Breakdown> breakdowns;
  private final Catalogue<CodeSet> codeSets;

  public BreakdownCodes(Catalogue<Breakdown> breakdowns, Catalogue<CodeSet> codeSets) {
    this.breakdowns = breakdowns;
    this.codeSets = codeSets;
  }

  /** Every word for a breakdown whose values are their own labels. */
  public Vocabulary of(String breakdown) {
    return breakdowns
        .find(breakdown)
        .flatMap(Breakdown::codeSet)
        .flatMap(codeSets::find)
        .map(
            codeSet ->
                Vocabulary.of(
                    "a code of " + codeSet.name(),
                    codeSet.codes().stream().map(Code::code).toList()))
        .orElse(Vocabulary.unreadable("a value of " + breakdown));
  }
}
