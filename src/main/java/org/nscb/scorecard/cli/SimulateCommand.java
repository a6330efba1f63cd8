package org.nscb.scorecard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nscb.scorecard.simulate.SimulationReport;
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

  @Override
  public Integer call() throws IOException {
    PrintWriter print = spec.commandLine().getOut();
    if (out == null) {
      SimulationReport report = invented.deliver(place.home(), place.data(), faults);
      print.println(Invented.sentence(report, place.data().inbox()));
    } else {
      Path folder = out.toAbsolutePath().normalize();
      print.println(Invented.sentence(invented.writeTo(place.home(), folder, faults), folder));
    }
    print.flush();
    return ExitCode.DONE.number();
  }
}
