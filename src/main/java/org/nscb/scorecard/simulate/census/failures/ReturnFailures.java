package org.nscb.scorecard.simulate.census.failures;

import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.simulate.census.CensusYear;
import org.nscb.scorecard.simulate.census.Module;

/**
 * Breaks the rules of the whole return: 100, 2886Q, 2887Q and 2888Q together. That more plans start
 * than conferences were held (2883) cannot be without plans that lack theirs (2885).
 */
public final class ReturnFailures {

  /** More than 2 of 100 children have no sex. */
  private static final int ONE_IN = 40;

  /** Fewer than eight kinds. */
  private static final List<String> KINDS = List.of("NONE", "LD", "BEH", "COMM", "AUT", "DDA");

  private final CensusYear year;
  private int children;

  public ReturnFailures(CensusYear year) {
    this.year = year;
  }

  public static List<PlantedFailure> planted(CensusYear year) {
    return List.of(
        new PlantedFailure("100", "", "Header", "ReferenceDate"),
        new PlantedFailure(
            "2886Q", "", "ChildIdentifiers", year.hasSex() ? "Sex" : "GenderCurrent"),
        new PlantedFailure("2887Q", "", "Disabilities", "Disability"),
        new PlantedFailure("2888Q", "", "Disabilities", "Disability"));
  }

  /**
   * Takes the date away, which the year then tells; of a year before the schemas it takes the year
   * away, since by the date alone it is known.
   */
  public void change(Module header) {
    header.put(year.number() < year.form() ? "Year" : "ReferenceDate", (String) null);
  }

  /** Takes one child after another. */
  public void changeChild(Module child) {
    children++;
    if (children % ONE_IN == 0 && child.text("ExpectedPersonBirthDate") == null) {
      child.put(year.hasSex() ? "Sex" : "GenderCurrent", year.hasSex() ? "U" : "0");
    }
    List<Module> disabilities = child.all(CensusTable.DISABILITIES);
    if (!disabilities.isEmpty()) {
      String code = disabilities.get(0).text("Disability");
      List<Module> one = new ArrayList<>(disabilities.subList(0, 1));
      one.get(0).put("Disability", KINDS.contains(code) ? code : "LD");
      disabilities.retainAll(one);
    }
  }
}
