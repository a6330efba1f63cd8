package org.nscb.scorecard.cli;

import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The ledger: which agency has sent which source for which months, and what is missing between. */
@Command(
    name = "status",
    description = "Say what has arrived, by agency, source and month, and what is missing.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
  @Mixin private Place place;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Ledger ledger = new Receipts(place.data()).ledger();
    if (ledger.receipts().isEmpty()) {
      out.println("Nothing has been delivered. Put files in the inbox, then run: scorecard load");
      return ExitCode.NOTHING_DELIVERED.number();
    }
    TextTable table =
        new TextTable("agency", "source", "from", "to", "missing", "rows", "quarantined");
    ledger.inForce().stream()
        .collect(
            Collectors.groupingBy(
                receipt -> receipt.agency() + " " + receipt.source(),
                TreeMap::new,
                Collectors.toList()))
        .values()
        .forEach(receipts -> add(table, receipts));
    out.println(table);
    long superseded = ledger.accepted().size() - (long) ledger.inForce().size();
    out.printf(
        "%,d deliveries in force, %,d superseded, %,d refused.%n",
        ledger.inForce().size(), superseded, ledger.refused().size());
    ledger.refused().forEach(receipt -> out.println(receipt.refusal()));
    out.flush();
    return ExitCode.DONE.number();
  }

  private static void add(TextTable table, List<Receipt> receipts) {
    List<YearMonth> months = receipts.stream().map(Receipt::period).distinct().sorted().toList();
    YearMonth first = months.get(0);
    YearMonth last = months.get(months.size() - 1);
    boolean publication = receipts.stream().anyMatch(receipt -> !receipt.part().isEmpty());
    String missing =
        publication
            ? ""
            : first
                .atDay(1)
                .datesUntil(last.atEndOfMonth())
                .map(YearMonth::from)
                .distinct()
                .filter(month -> !months.contains(month))
                .map(YearMonth::toString)
                .collect(Collectors.joining(" "));
    table.add(
        receipts.get(0).agency(),
        receipts.get(0).source(),
        first,
        last,
        missing.isEmpty() ? "none" : missing,
        String.format("%,d", receipts.stream().mapToLong(Receipt::rowsAccepted).sum()),
        String.format("%,d", receipts.stream().mapToLong(Receipt::rowsQuarantined).sum()));
  }
}
