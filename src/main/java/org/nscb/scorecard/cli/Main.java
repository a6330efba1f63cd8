package org.nscb.scorecard.cli;

import org.nscb.scorecard.lake.FailPoint;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: one verb a class, the same verbs in the README and in the monthly schedule. */
@Command(
    name = "scorecard",
    description =
        "Loads partner agencies' extracts and publishes the Board's safeguarding scorecard.",
    synopsisSubcommandLabel = "VERB",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      DemoCommand.class,
      CheckCommand.class,
      CinCommand.class,
      SimulateCommand.class,
      LoadCommand.class,
      WithdrawCommand.class,
      PublishCommand.class,
      ServeCommand.class,
      StatusCommand.class,
      UnmappedCommand.class,
      RetrieveCommand.class,
      KeyCommand.class,
      ExplainCommand.class,
      ExportCommand.class,
      ReconcileCommand.class,
      ReleasesCommand.class,
      RollbackCommand.class,
      VerifyCommand.class
    })
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    CommandLine commandLine = commandLine();
    try {
      FailPoint.checkProperty();
    } catch (IllegalArgumentException e) {
      commandLine.getErr().println(e.getMessage());
      System.exit(ExitCode.USAGE.number());
    }
    System.exit(execute(commandLine, args));
  }

  /** An error that is no exception passes the handler by. */
  private static int execute(CommandLine commandLine, String... args) {
    try {
      return commandLine.execute(args);
    } catch (LinkageError e) {
      Failures.explain(e, commandLine.getErr());
      return Failures.exitCode(e).number();
    }
  }

  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new Main());
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          Failures.explain(failure, command.getErr());
          return Failures.exitCode(failure).number();
        });
    return commandLine;
  }
}
