package org.nscb.scorecard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Set;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.simulate.Census;
import org.nscb.scorecard.simulate.Simulation;
import org.nscb.scorecard.simulate.SimulationReport;
import org.nscb.scorecard.simulate.SimulationRequest;
import org.nscb.scorecard.simulate.extracts.Fault;
import picocli.CommandLine.Option;

/** Which invented extracts are wished. */
final class Invented {
  @Option(
      names = "--from",
      paramLabel = "YYYY-MM",
      defaultValue = "2013-04",
      description = "First month (default: ${DEFAULT-VALUE}).")
  private YearMonth from;

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM",
      defaultValue = "2016-03",
      description = "Last month (default: ${DEFAULT-VALUE}; 2024-03 for the long history).")
  private YearMonth to;

  @Option(
      names = "--seed",
      defaultValue = "2014",
      description = "The same seed invents the same children (default: ${DEFAULT-VALUE}).")
  private long seed;

  /**
   * Puts the extracts into the inbox, and what is known of them (the calibration, the planted
   * faults, files that are to come later) into the folder {@code invented} beside it.
   */
  SimulationReport deliver(Path home, DataFolder data, Set<Fault> faults, Census census)
      throws IOException {
    return simulation(home, faults, census).writeTo(data.inbox(), data.root().resolve("invented"));
  }

  SimulationReport writeTo(Path home, Path folder, Set<Fault> faults, Census census)
      throws IOException {
    return simulation(home, faults, census).writeTo(folder);
  }

  private Simulation simulation(Path home, Set<Fault> faults, Census census) {
    try {
      return new Simulation(home, new SimulationRequest(from, to, seed, faults, census));
    } catch (IllegalArgumentException outside) {
      throw new CannotDo(ExitCode.USAGE, outside.getMessage());
    }
  }

  static String sentence(SimulationReport report, Path folder) {
    return String.format(
        "%,d files with %,d rows about %,d invented children in %s",
        report.files(), report.totalRows(), report.children(), folder);
  }
}
