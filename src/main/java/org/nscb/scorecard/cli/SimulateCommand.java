package org.nscb.scorecard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.nscb.scorecard.simulate.Census;
import org.nscb.scorecard.simulate.SimulationReport;
import org.nscb.scorecard.simulate.extracts.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes invented extracts of every agency; no child in them is real. */
@Command(
    name = "simulate",
    description = "Invent partner extracts that reproduce the published figures; no child is real.",
    mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
  @Mixin private Place place;
  @Mixin private Invented invented;
  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the files go (default: the inbox of the data folder).")
  private Path out;

  @Option(
      names = "--faults",
      description = "Plant faults of every kind, listed in faults.csv beside the data.")
  private boolean faults;

  @Option(
      names = "--census-failures",
      description =
          "Break every rule of the year in each return of the census, listed beside the data.")
  private boolean censusFailures;

  @Override
  public Integer call() throws IOException {
    PrintWriter print = spec.commandLine().getOut();
    Set<Fault> planted = faults ? EnumSet.allOf(Fault.class) : Set.of();
    Census census = censusFailures ? Census.WITH_FAILURES : Census.SOUND;
    if (out == null) {
      SimulationReport report = invented.deliver(place.home(), place.data(), planted, census);
      print.println(Invented.sentence(report, place.data().inbox()));
    } else {
      Path folder = out.toAbsolutePath().normalize();
      SimulationReport report = invented.writeTo(place.home(), folder, planted, census);
      print.println(Invented.sentence(report, folder));
    }
    print.flush();
    return ExitCode.DONE.number();
  }
}
