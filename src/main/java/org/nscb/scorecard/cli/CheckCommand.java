package org.nscb.scorecard.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.nscb.scorecard.content.CheckReport;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Reads all content, builds all SQL over nothing, and says everything that is wrong, in seconds.
 */
@Command(
    name = "check",
    description = "Check all content of pipelines, warehouse and dashboards, in seconds.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private Place place;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Content content = place.content();
    Warehouse.check(content);
    CheckReport report = CheckReport.of(content, Duration.ofNanos(System.nanoTime() - start));
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
