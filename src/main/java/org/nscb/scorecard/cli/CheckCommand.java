package org.nscb.scorecard.cli;

import java.util.concurrent.Callable;
import org.nscb.scorecard.content.CheckReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads all content and says everything that is wrong with it, in seconds. */
@Command(
    name = "check",
    description = "Check all content of pipelines, warehouse and dashboards, in seconds.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private Place place;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    CheckReport report = CheckReport.check(place.home());
    spec.commandLine()
        .getOut()
        .printf(
            "No problems: %d agencies, %d sources, %d models, %d checks, %d indicators, %d pages (%,d ms).%n",
            report.agencies(),
            report.sources(),
            report.models(),
            report.checks(),
            report.indicators(),
            report.pages(),
            report.milliseconds());
    return ExitCode.DONE.number();
  }
}
