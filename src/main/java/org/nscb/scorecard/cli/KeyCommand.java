package org.nscb.scorecard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.nscb.scorecard.lake.WriterLock;
import org.nscb.scorecard.pipelines.privacy.KeyFile;
import org.nscb.scorecard.pipelines.privacy.LakeKeys;
import org.nscb.scorecard.pipelines.privacy.PseudonymKey;
import org.nscb.scorecard.warehouse.UnlinkedIdentifiers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The key of the pseudonyms: which it is, and how another takes its place. */
@Command(
    name = "key",
    description = "Say which key makes the pseudonyms and whether an earlier one is still known.",
    mixinStandardHelpOptions = true,
    subcommands = {KeyCommand.Rotate.class, KeyCommand.Close.class})
final class KeyCommand implements Callable<Integer> {
  @Mixin private Place place;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    KeyFile file = file(place);
    LakeKeys keys = file.keys(place.data());
    PrintWriter out = spec.commandLine().getOut();
    out.printf("Pseudonyms are made with the key %s, in %s.%n", keys.pseudonym().id(), file.path());
    if (keys.previous().isEmpty()) {
      out.println("No other key is known. To replace it: scorecard key rotate");
    } else {
      PseudonymKey previous = keys.previous().get(0);
      out.printf(
          "The window is open: loads link pseudonyms of the key %s to it."
              + " To forget that one: scorecard key close%n",
          previous.id());
      printUnlinked(place, previous, out);
    }
    out.flush();
    return ExitCode.DONE.number();
  }

  private static KeyFile file(Place place) {
    return KeyFile.fromEnvironment(System.getenv(), place.userHome());
  }

  private static void printUnlinked(Place place, PseudonymKey previous, PrintWriter out) {
    long unlinked = new UnlinkedIdentifiers(place.content(), place.data()).count(previous.id());
    out.printf(
        "%,d identifiers of the key %s in force have not been seen since and are not linked.%n",
        unlinked, previous.id());
  }

  /** Opens the window in which both keys are known. */
  @Command(
      name = "rotate",
      description =
          "Make a new key; the present one stays beside it until 'key close', so that loads can"
              + " link what they see again.",
      mixinStandardHelpOptions = true)
  static final class Rotate implements Callable<Integer> {
    @Mixin private Place place;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
      KeyFile file = file(place);
      LakeKeys keys = WriterLock.whileHeld(place.data(), () -> file.rotate(place.data()));
      PrintWriter out = spec.commandLine().getOut();
      out.printf(
          "Pseudonyms are now made with the key %s; the key %s stays known. Keep a copy of %s in a"
              + " safe. Close the window when a period's files of every source have been loaded.%n",
          keys.pseudonym().id(), keys.previous().get(0).id(), file.path());
      out.flush();
      return ExitCode.DONE.number();
    }
  }

  /** Shuts the window. */
  @Command(
      name = "close",
      description =
          "Forget the previous key for good, and say how many identifiers nothing links to the new"
              + " one.",
      mixinStandardHelpOptions = true)
  static final class Close implements Callable<Integer> {
    @Mixin private Place place;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
      KeyFile file = file(place);
      PrintWriter out = spec.commandLine().getOut();
      WriterLock.whileHeld(
          place.data(),
          () -> {
            PseudonymKey previous = file.previous(place.data());
            printUnlinked(place, previous, out);
            file.close(place.data());
            out.printf("The key %s is forgotten.%n", previous.id());
            return previous;
          });
      out.flush();
      return ExitCode.DONE.number();
    }
  }
}
