package org.nscb.scorecard.simulate.census.failures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.simulate.census.CensusYear;
import org.nscb.scorecard.simulate.census.Module;

/**
 * One child for each rule of a year about children, which breaks that rule alone, save for the few
 * that cannot be broken alone. Rules about child in need plans begin with their collection.
 *
 * @param children in the order of the failures
 * @param failures all of them, those that come along included
 */
public record PlantedChildren(List<Module> children, List<PlantedFailure> failures) {

  public static PlantedChildren of(CensusYear year) {
    PlantedChildren planted = new PlantedChildren(new ArrayList<>(), new ArrayList<>());
    List<Failure> failures =
        Stream.of(
                IdentityFailures.of(year),
                EpisodeFailures.all(),
                AssessmentFailures.of(year),
                ProtectionFailures.all(),
                year.hasPlans() ? NeedPlanFailures.all() : List.<Failure>of())
            .flatMap(List::stream)
            .toList();
    for (Failure failure : failures) {
      Specimen specimen = planted.next(year);
      failure.change().accept(specimen);
      planted.add(failure.rule(), specimen, failure.table(), failure.field());
      failure.also().forEach(rule -> planted.add(rule, specimen, failure.table(), ""));
    }
    planted.twice("1520", "UPN", planted.next(year), planted.next(year));
    planted.twice("8510", "LAchildID", planted.next(year), planted.next(year));
    return planted;
  }

  private Specimen next(CensusYear year) {
    Specimen specimen = new Specimen(year, children.size() + 1);
    children.add(specimen.child());
    return specimen;
  }

  private void add(String rule, Specimen specimen, CensusTable table, String field) {
    String id = specimen.child().text("LAchildID");
    failures.add(new PlantedFailure(rule, id == null ? "" : id, table.title(), field));
  }

  /** Two children who share what is one child's. */
  private void twice(String rule, String field, Specimen one, Specimen other) {
    other.child().put(field, one.child().text(field));
    add(rule, one, CensusTable.CHILD_IDENTIFIERS, field);
    if (!field.equals("LAchildID")) {
      add(rule, other, CensusTable.CHILD_IDENTIFIERS, field);
    }
  }
}
