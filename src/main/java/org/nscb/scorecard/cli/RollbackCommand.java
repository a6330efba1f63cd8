package org.nscb.scorecard.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.nscb.scorecard.release.Release;
import org.nscb.scorecard.release.Releases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Moves the pointer back; nothing is deleted. */
@Command(
    name = "rollback",
    description = "Make an earlier release current again; nothing is deleted.",
    mixinStandardHelpOptions = true)
final class RollbackCommand implements Callable<Integer> {
  @Mixin private Place place;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RELEASE", description = "Its id, as `scorecard releases` lists it.")
  private String id;

  @Override
  public Integer call() throws IOException {
    Release release = new Releases(place.data()).rollback(id);
    spec.commandLine().getOut().println("Release " + release.id() + " is current.");
    return ExitCode.DONE.number();
  }
}
