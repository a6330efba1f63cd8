package org.nscb.scorecard.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.nscb.scorecard.release.Releases;
import org.nscb.scorecard.release.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Rehashes everything that was ever written and names each file that is not as it was. */
@Command(
    name = "verify",
    description =
        "Rehash landing, silver, quarantine and releases; name every file that is not as written.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @Mixin private Place place;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Verification found = new Releases(place.data()).verify();
    found.problems().forEach(out::println);
    out.printf(
        "%,d files of %,d deliveries and %,d releases: %s%n",
        found.files(),
        found.deliveries(),
        found.releases(),
        found.passed()
            ? "every one is as it was written."
            : String.format("%,d problems.", found.problems().size()));
    out.flush();
    return (found.passed() ? ExitCode.DONE : ExitCode.REFUSED).number();
  }
}
