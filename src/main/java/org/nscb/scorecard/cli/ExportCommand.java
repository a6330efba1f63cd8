package org.nscb.scorecard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nscb.scorecard.release.Export;
import org.nscb.scorecard.release.Releases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The current release as CSV: what the pages show, after disclosure control. */
@Command(
    name = "export",
    description = "Write the current release as CSV files.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Mixin private Place place;
  @Spec private CommandSpec spec;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where they go.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Path folder = out.toAbsolutePath().normalize();
    new Export(new Releases(place.data())).writeTo(folder);
    spec.commandLine().getOut().println("Exported the current release to " + folder);
    return ExitCode.DONE.number();
  }
}
