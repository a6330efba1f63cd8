package org.nscb.scorecard.simulate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.nscb.scorecard.simulate.calibration.CalibrationFile;
import org.nscb.scorecard.simulate.care.Care;
import org.nscb.scorecard.simulate.casework.Caseload;
import org.nscb.scorecard.simulate.casework.Casework;
import org.nscb.scorecard.simulate.census.CensusReturns;
import org.nscb.scorecard.simulate.census.ReturnChanges;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.extracts.ExtractOrder;
import org.nscb.scorecard.simulate.extracts.ExtractWriter;
import org.nscb.scorecard.simulate.partners.PartnerWriter;
import org.nscb.scorecard.simulate.partners.World;
import org.nscb.scorecard.simulate.people.Districts;
import org.nscb.scorecard.simulate.people.Families;
import org.nscb.scorecard.simulate.plans.Plans;
import org.nscb.scorecard.simulate.published.Targets;

/**
 * Invents the children of Norfolk and the monthly extracts of its agencies, so that what is counted
 * in those of children's social care is what the Department for Education published for Norfolk. No
 * child in them is real.
 */
public final class Simulation {

  /** Norfolk, as the statistics name it. */
  private static final String AREA = "E10000020";

  private final Path contentRoot;
  private final SimulationRequest request;

  /**
   * @param contentRoot the folder that holds pipelines and warehouse
   */
  public Simulation(Path contentRoot, SimulationRequest request) {
    this.contentRoot = contentRoot;
    this.request = request;
  }

  /**
   * Writes the extracts to {@code folder/extracts}, and beside them {@code calibration.csv}, and
   * with faults {@code faults.csv} and {@code later/}.
   */
  public SimulationReport writeTo(Path folder) throws IOException {
    return writeTo(folder.resolve("extracts"), folder);
  }

  /**
   * @param extracts where the extracts go, such as the inbox
   * @param notes where {@code calibration.csv} goes; with faults, {@code faults.csv} and the files
   *     of {@code later/}, which are to be delivered after the others; lists of what is wrong with
   *     the returns of the census
   */
  public SimulationReport writeTo(Path extracts, Path notes) throws IOException {
    ExtractWriter writer =
        new ExtractWriter(
            contentRoot,
            new ExtractOrder(request.from(), request.to(), request.seed(), request.faults()));
    Targets targets = targets();
    World world = invent(targets);
    Files.createDirectories(notes);
    ExtractWriter.Written written = writer.write(world.caseload(), extracts, notes);
    PartnerWriter.Written partners =
        new PartnerWriter(Partners.of(world)).write(request.from(), request.to(), extracts);
    Optional<ReturnChanges> changes = request.census().changes(request.seed());
    int returns =
        changes.isEmpty()
            ? 0
            : new CensusReturns(world, changes.get())
                .write(request.from(), request.to(), extracts, notes);
    new CalibrationFile(targets, world.workingDays(), world.caseload(), world.care())
        .write(notes.resolve("calibration.csv"), request.from(), request.to());
    return report(written, partners, returns);
  }

  /** The children and what was done for them, from which everything is written. */
  World invent() throws IOException {
    return invent(targets());
  }

  private Targets targets() throws IOException {
    return Targets.read(contentRoot.resolve("pipelines/published/dfe_2024"), AREA);
  }

  /** Always the whole of the records, so that a longer range adds months and changes none. */
  private World invent(Targets targets) throws IOException {
    Path reference = contentRoot.resolve("warehouse/reference");
    WorkingDays workingDays = WorkingDays.read(reference.resolve("bank_holidays.csv"));
    Families families =
        new Families(
            Districts.read(reference.resolve("population_mid_2023_by_age.csv")),
            Chance.of(request.seed(), "families"));
    Caseload caseload =
        new Casework(targets, workingDays, families, request.seed())
            .around(new Plans(targets.plans(), workingDays, families, request.seed()).invent());
    Care care = Care.around(caseload, targets.needs(), workingDays, request.seed());
    return new World(caseload, care, workingDays, request.seed());
  }

  private static SimulationReport report(
      ExtractWriter.Written written, PartnerWriter.Written partners, int returns) {
    Map<String, Long> rows = new TreeMap<>(written.rows());
    rows.putAll(partners.rows());
    Set<String> children = new HashSet<>(written.children());
    children.addAll(partners.children());
    return new SimulationReport(
        written.files() + partners.files() + returns, rows, children.size(), written.faults());
  }
}
