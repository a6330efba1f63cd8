package org.nscb.scorecard.pipelines.intake.returns;

import java.util.List;
import org.nscb.scorecard.cin.check.CheckedReturn;
import org.nscb.scorecard.cin.check.RuleCount;
import org.nscb.scorecard.cin.departures.Departure;
import org.nscb.scorecard.cin.departures.DepartureKind;
import org.nscb.scorecard.cin.rules.Rule.Type;
import org.nscb.scorecard.cin.schema.ReturnSchema;
import org.nscb.scorecard.lake.CensusReturn;
import org.nscb.scorecard.pipelines.privacy.watch.HeaderTitles;

/** What was found in a return, for its receipt: counts and places, no value and no child. */
final class ReturnFindings {
  private static final int LINES_KEPT = 20;
  private static final String NO_TITLE = "An element";

  private ReturnFindings() {}

  /**
   * @param year of the return; of one from before the oldest schema that is no departure
   */
  static CensusReturn of(CheckedReturn checked, int year) {
    return new CensusReturn(
        checked.read().year(),
        checked.rulesYear(),
        checked.read().children(),
        checked.count(Type.ERROR),
        checked.count(Type.QUERY),
        checked.counts().stream().map(ReturnFindings::broken).toList(),
        checked.read().departures().stream()
            .filter(
                d ->
                    d.kind() != DepartureKind.OTHER_COLLECTION_YEAR
                        || year >= ReturnSchema.FIRST_YEAR)
            .map(ReturnFindings::departure)
            .toList());
  }

  private static CensusReturn.BrokenRule broken(RuleCount count) {
    return new CensusReturn.BrokenRule(
        count.rule().code(),
        count.rule().type().word(),
        count.rule().message(),
        count.issues(),
        count.children());
  }

  /** The name of an element that no schema has is shown where it reads like one. */
  private static CensusReturn.Departure departure(Departure departure) {
    String element = HeaderTitles.isOne(departure.element()) ? departure.element() : NO_TITLE;
    return new CensusReturn.Departure(
        departure.within(),
        element,
        departure.kind().what(),
        departure.kind().mend(),
        departure.count(),
        List.copyOf(departure.lines().subList(0, Math.min(LINES_KEPT, departure.lines().size()))));
  }
}
