package org.nscb.scorecard.simulate.census.failures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.census.CensusYear;
import org.nscb.scorecard.simulate.census.Module;
import org.nscb.scorecard.simulate.census.ReturnChanges;

/** Breaks every rule of a year, and lists how in {@code census_failures_<year>.csv}. */
public final class FailuresOfYear implements ReturnChanges.OfYear {

  private static final String HEADER = "rule,child,table,field";

  private final CensusYear year;
  private final PlantedChildren planted;
  private final ReturnFailures ofReturn;

  public FailuresOfYear(CensusYear year) {
    this.year = year;
    planted = PlantedChildren.of(year);
    ofReturn = new ReturnFailures(year);
  }

  @Override
  public void header(Module header) {
    ofReturn.change(header);
  }

  @Override
  public void child(Module child) {
    ofReturn.changeChild(child);
  }

  @Override
  public List<Module> more() {
    return planted.children();
  }

  /** All of them. */
  public List<PlantedFailure> planted() {
    List<PlantedFailure> all = new ArrayList<>(ReturnFailures.planted(year));
    all.addAll(planted.failures());
    return all;
  }

  @Override
  public void list(Path notes) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    for (PlantedFailure failure : planted()) {
      lines.add(
          String.join(",", failure.rule(), failure.child(), failure.table(), failure.field()));
    }
    Files.write(notes.resolve("census_failures_" + year.number() + ".csv"), lines);
  }
}
