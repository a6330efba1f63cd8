package org.nscb.scorecard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.nscb.scorecard.pipelines.Load;
import org.nscb.scorecard.pipelines.LoadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes what lies in the inbox through the door: accepted rows to silver, the rest explained. */
@Command(
    name = "load",
    description = "Load the new files of the inbox and say what became of each (Spark).",
    mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
  @Mixin private Place place;
  @Mixin private Engine engine;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    LoadReport report =
        new Load(place.content(), place.data(), Clock.systemUTC(), engine.master()).run();
    PrintWriter out = spec.commandLine().getOut();
    Arrivals.print(report, out);
    out.flush();
    return Arrivals.exitCode(report).number();
  }

  /** Where Spark runs. */
  static final class Engine {
    @Option(
        names = "--master",
        paramLabel = "URL",
        defaultValue = "local[*]",
        description = "Any Spark master (default: ${DEFAULT-VALUE}).")
    private String master;

    String master() {
      return master;
    }
  }
}
