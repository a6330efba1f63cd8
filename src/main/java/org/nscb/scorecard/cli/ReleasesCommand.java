package org.nscb.scorecard.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.nscb.scorecard.release.Release;
import org.nscb.scorecard.release.Releases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** All releases, and which is current. */
@Command(
    name = "releases",
    description = "List the releases and say which is current.",
    mixinStandardHelpOptions = true)
final class ReleasesCommand implements Callable<Integer> {
  @Mixin private Place place;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Releases releases = new Releases(place.data());
    List<Release> all = releases.list();
    if (all.isEmpty()) {
      out.println("There is no release yet. Run: scorecard publish");
      return ExitCode.NOTHING_DELIVERED.number();
    }
    String current = releases.findCurrentId().orElse("");
    TextTable table = new TextTable("release", "made at", "deliveries", "values", "");
    for (Release release : all) {
      table.add(
          release.id(),
          release.manifest().madeAt(),
          String.format("%,d", release.manifest().deliveries().size()),
          String.format("%,d", release.manifest().rows().getOrDefault("indicator_values", 0L)),
          release.id().equals(current) ? "current" : "");
    }
    out.println(table);
    out.flush();
    return ExitCode.DONE.number();
  }
}
