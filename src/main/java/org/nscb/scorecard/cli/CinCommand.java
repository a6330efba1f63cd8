package org.nscb.scorecard.cli;

import picocli.CommandLine.Command;

/** What an agency does with its return of the Children in Need census before it sends it. */
@Command(
    name = "cin",
    description = "Work on a return of the Children in Need census, at an agency's own desk.",
    synopsisSubcommandLabel = "VERB",
    mixinStandardHelpOptions = true,
    subcommands = CheckReturnCommand.class)
final class CinCommand {}
