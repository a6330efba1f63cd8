package org.nscb.scorecard.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.nscb.scorecard.release.Explain;
import org.nscb.scorecard.release.Releases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where a figure comes from: definition, SQL, models, deliveries, latest values. */
@Command(
    name = "explain",
    description = "Print an indicator's definition, SQL, lineage and latest values.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Mixin private Place place;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "INDICATOR", description = "Its id, such as cp_plans.")
  private String indicator;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(new Explain(new Releases(place.data()), place.content()).of(indicator));
    out.flush();
    return ExitCode.DONE.number();
  }
}
