package org.nscb.scorecard.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nscb.scorecard.release.Release;
import org.nscb.scorecard.release.ReleaseException;
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
    List<String> ids = releases.ids();
    if (ids.isEmpty()) {
      out.println("There is no release yet. Run: scorecard publish");
      return ExitCode.NOTHING_DELIVERED.number();
    }
    List<String> problems = new ArrayList<>();
    String current = current(releases, problems);
    TextTable table = new TextTable("release", "made at", "deliveries", "values", "");
    for (String id : ids) {
      try {
        Release release = releases.get(id);
        table.add(
            id,
            release.manifest().madeAt(),
            String.format("%,d", release.manifest().deliveries().size()),
            String.format("%,d", release.manifest().rows().getOrDefault("indicator_values", 0L)),
            id.equals(current) ? "current" : "");
      } catch (ReleaseException e) {
        problems.add(e.getMessage());
        table.add(id, "", "", "", "damaged");
      }
    }
    out.println(table);
    problems.forEach(out::println);
    out.flush();
    return (problems.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED).number();
  }

  /** A release can be chosen from the list also when the pointer is damaged. */
  private static String current(Releases releases, List<String> problems) {
    try {
      return releases.findCurrentId().orElse("");
    } catch (ReleaseException e) {
      problems.add(e.getMessage());
      return "";
    }
  }
}
