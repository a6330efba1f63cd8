package org.nscb.scorecard.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.pipelines.Retrieval;
import org.nscb.scorecard.pipelines.privacy.KeyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives a file back as it came: to correct it, or to load it by a contract that was mended. */
@Command(
    name = "retrieve",
    description = "Give back the file of a delivery, accepted or refused, as it came.",
    mixinStandardHelpOptions = true)
final class RetrieveCommand implements Callable<Integer> {
  @Mixin private Place place;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DELIVERY",
      description = "Its id, as load, status and the receipts give it.")
  private String delivery;

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "Name of the file (default: the name that it came under).")
  private String name;

  @Option(names = "--out", paramLabel = "DIR", description = "Folder for it (default: the inbox).")
  private Path folder;

  @Override
  public Integer call() {
    DataFolder data = place.data();
    KeyFile keys = KeyFile.fromEnvironment(System.getenv(), place.userHome());
    Retrieval retrieval = new Retrieval(data, keys.keys(data).landing());
    Receipt receipt =
        retrieval
            .find(delivery)
            .orElseThrow(
                () ->
                    new CannotDo(
                        ExitCode.USAGE,
                        "Cannot retrieve "
                            + delivery
                            + ": no delivery has that id. Take one that scorecard status gives, or"
                            + " the name of a file in receipts."));
    Path file =
        retrieval.retrieve(
            receipt,
            name == null ? receipt.fileName() : name,
            folder == null ? data.inbox() : folder.toAbsolutePath().normalize());
    PrintWriter out = spec.commandLine().getOut();
    out.println("Gave back " + file + ". It is not sealed there: remove it when you are done.");
    out.flush();
    return ExitCode.DONE.number();
  }
}
