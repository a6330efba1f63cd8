package org.nscb.scorecard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.pipelines.Load;
import org.nscb.scorecard.pipelines.LoadReport;
import org.nscb.scorecard.release.Publisher;
import org.nscb.scorecard.simulate.Census;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Everything from nothing: the published statistics and invented extracts, loaded and served. */
@Command(
    name = "demo",
    description =
        "Do it all from nothing with invented extracts and published figures, then serve.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  @Mixin private Place place;
  @Mixin private Invented invented;
  @Mixin private LoadCommand.Engine engine;
  @Mixin private ServeCommand.Address address;
  @Spec private CommandSpec spec;

  @Option(names = "--no-serve", description = "Stop before serving.")
  private boolean withoutServing;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    long start = System.nanoTime();
    Content content = place.content();
    DataFolder data = place.data();

    step(out, start, "Putting the published statistics into the inbox");
    copyPublished(content.pipelines().resolve("published"), data.inbox());
    step(out, start, "Inventing extracts (no child in them is real)");
    out.println(
        Invented.sentence(
            invented.deliver(place.home(), data, Set.of(), Census.WITH_SLIPS), data.inbox()));
    step(out, start, "Loading with Spark");
    LoadReport report = new Load(content, data, Clock.systemUTC(), engine.master()).run();
    Arrivals.printBySource(report, out);
    if (Arrivals.exitCode(report) == ExitCode.REFUSED) {
      Arrivals.print(report, out);
      return ExitCode.REFUSED.number();
    }
    step(out, start, "Publishing");
    PublishCommand.publish(new Publisher(content, data, Clock.systemUTC()), out);
    step(out, start, "Done");
    if (!withoutServing) {
      address.serve(content, data, out);
    }
    return ExitCode.DONE.number();
  }

  private static void step(PrintWriter out, long start, String what) {
    out.printf("%n%5.1f s  %s%n", (System.nanoTime() - start) / 1e9, what);
    out.flush();
  }

  /** The names of two vintages differ only where the publisher made them differ. */
  private static void copyPublished(Path published, Path inbox) throws IOException {
    Files.createDirectories(inbox);
    try (Stream<Path> files = Files.walk(published)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.getFileName().toString().equals("README.md")) {
          Files.copy(file, inbox.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
