package org.nscb.scorecard.cli;

import java.io.PrintWriter;
import org.nscb.scorecard.content.ContentException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

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
      SimulateCommand.class,
      LoadCommand.class,
      PublishCommand.class,
      ServeCommand.class,
      StatusCommand.class,
      ExplainCommand.class,
      ExportCommand.class,
      ReleasesCommand.class,
      RollbackCommand.class,
      VerifyCommand.class
    })
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new Main());
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setExitCodeExceptionMapper(failure -> exitCode(failure).number());
    commandLine.setExecutionExceptionHandler(Main::explain);
    return commandLine;
  }

  private static ExitCode exitCode(Throwable failure) {
    if (failure instanceof ContentException) {
      return ExitCode.CONTENT_PROBLEMS;
    }
    return failure instanceof CannotDo cannot ? cannot.exitCode() : ExitCode.BUG;
  }

  /** What a user can mend is said in words; only a mistake of ours prints where it happened. */
  private static int explain(Exception failure, CommandLine command, ParseResult parsed) {
    ExitCode code = exitCode(failure);
    PrintWriter err = command.getErr();
    if (code == ExitCode.BUG) {
      err.println("This is a mistake in the scorecard. Please report it with the lines below.");
      failure.printStackTrace(err);
    } else {
      err.println(failure.getMessage());
    }
    err.flush();
    return code.number();
  }
}
