package org.nscb.scorecard.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.release.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Builds the indicators, applies disclosure control and seals a release. */
@Command(
    name = "publish",
    description = "Build the indicators of what is loaded and publish them as a release.",
    mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
  @Mixin private Place place;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    CompletableFuture<Void> engine = CompletableFuture.runAsync(Publisher::loadEngine);
    Content content = place.content();
    engine.join();
    publish(content, place.data(), spec.commandLine().getOut());
    return ExitCode.DONE.number();
  }

  static void publish(Content content, DataFolder data, PrintWriter out) {
    out.println(new Publisher(content, data, Clock.systemUTC()).publish());
    out.flush();
  }
}
