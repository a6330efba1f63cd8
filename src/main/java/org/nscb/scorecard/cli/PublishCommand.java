package org.nscb.scorecard.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.nscb.scorecard.content.Begun;
import org.nscb.scorecard.content.Content;
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
    Begun<Content> content = Begun.of(place::content);
    Supplier<Content> withEngine =
        () -> {
          engine.join();
          return content.get();
        };
    publish(
        new Publisher(place.home(), withEngine, place.data(), Clock.systemUTC()),
        spec.commandLine().getOut());
    return ExitCode.DONE.number();
  }

  static void publish(Publisher publisher, PrintWriter out) {
    out.println(publisher.publish());
    out.flush();
  }
}
