package org.nscb.scorecard.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Ledger.State;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.lake.Withdrawal;
import org.nscb.scorecard.pipelines.Retrieval;
import org.nscb.scorecard.release.Releases;
import org.nscb.scorecard.release.read.DeliveryFinding;
import org.nscb.scorecard.release.read.ReleaseReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The ledger: which agency has sent which source for which months, and how each month stands. */
@Command(
    name = "status",
    description = "Say what has arrived, by agency, source and month, and what to look at.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
  @Mixin private Place place;
  @Spec private CommandSpec spec;

  @Option(names = "--all", description = "Every month, not only those to look at.")
  private boolean everyMonth;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Ledger ledger = new Receipts(place.data()).ledger();
    if (ledger.receipts().isEmpty()) {
      out.println("Nothing has been delivered. Put files in the inbox, then run: scorecard load");
      return ExitCode.NOTHING_DELIVERED.number();
    }
    StatusTables tables = new StatusTables(place.content().sources(), ledger);
    out.println(tables.sources());
    TextTable months = everyMonth ? tables.everyMonth() : tables.monthsToLookAt();
    if (!months.isEmpty()) {
      out.printf("%n%s%n%n", months);
    }
    out.printf(
        "%,d deliveries in force, %,d superseded, %,d withdrawn, %,d refused.%n",
        count(ledger, State.IN_FORCE),
        count(ledger, State.SUPERSEDED),
        count(ledger, State.WITHDRAWN),
        count(ledger, State.REFUSED));
    ledger
        .refused()
        .forEach(receipt -> out.println(receipt.refusal() + " " + Retrieval.offer(receipt)));
    for (Withdrawal withdrawal : ledger.withdrawals()) {
      out.println(withdrawal.delivery() + " was withdrawn: " + withdrawal.reason());
    }
    tellFindings(out);
    out.flush();
    return ExitCode.DONE.number();
  }

  /** What deliveries say of each other is judged when a release is made. */
  private void tellFindings(PrintWriter out) {
    new Releases(place.data())
        .findCurrent()
        .ifPresent(
            release -> {
              try (ReleaseReader reader = ReleaseReader.open(release.database())) {
                List<DeliveryFinding> findings = reader.findingsAcrossDeliveries();
                if (!findings.isEmpty()) {
                  out.println("Found when release " + release.id() + " was made:");
                }
                for (DeliveryFinding finding : findings) {
                  out.printf(
                      "%s, %,d %s, %s %s: %s%n",
                      finding.delivery(),
                      finding.rows(),
                      finding.rows() == 1 ? "row" : "rows",
                      finding.kind().replace('_', ' '),
                      finding.name(),
                      finding.sentence());
                }
              }
            });
  }

  private static long count(Ledger ledger, State state) {
    return ledger.states().values().stream().filter(s -> s == state).count();
  }
}
