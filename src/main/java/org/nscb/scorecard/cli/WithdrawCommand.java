package org.nscb.scorecard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.lake.Withdrawals;
import org.nscb.scorecard.lake.WriterLock;
import org.nscb.scorecard.pipelines.privacy.watch.Reasons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a delivery out of force; nothing is deleted. */
@Command(
    name = "withdraw",
    description = "Take a delivery out of force; what it superseded counts again.",
    mixinStandardHelpOptions = true)
final class WithdrawCommand implements Callable<Integer> {
  @Mixin private Place place;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DELIVERY", description = "Its id, as its receipt is named.")
  private String delivery;

  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
  private String reason;

  @Override
  public Integer call() throws IOException {
    Receipts receipts = new Receipts(place.data());
    Ledger ledger =
        WriterLock.whileHeld(
            place.data(),
            () ->
                new Withdrawals(receipts, Clock.systemUTC(), Reasons::problem)
                    .withdraw(receipts.ledger(), delivery, reason));
    PrintWriter out = spec.commandLine().getOut();
    out.println(delivery + " is withdrawn. " + standing(ledger));
    out.println("Run 'scorecard publish' for a release without it.");
    out.flush();
    return ExitCode.DONE.number();
  }

  private String standing(Ledger ledger) {
    return ledger.accepted().stream()
        .filter(r -> r.delivery().equals(delivery))
        .findFirst()
        .flatMap(r -> ledger.findInForce(r.slot()))
        .map(Receipt::delivery)
        .map(id -> "In force in its place is " + id + ".")
        .orElse("Nothing is in force in its place.");
  }
}
