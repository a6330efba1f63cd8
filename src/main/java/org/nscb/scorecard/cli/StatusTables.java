package org.nscb.scorecard.cli;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Window;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Ledger.State;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.warehouse.Lateness;

/** The ledger as tables: by agency and source, and by month. */
final class StatusTables {
  private final Map<String, Contract> contracts;
  private final Ledger ledger;
  private final Lateness lateness;
  private final Map<Receipt, State> states;

  StatusTables(Map<String, Contract> contracts, Ledger ledger) {
    this.contracts = contracts;
    this.ledger = ledger;
    lateness = new Lateness(contracts, ledger);
    states = ledger.states();
  }

  /** From which to which month each source came, and which are missing between. */
  TextTable sources() {
    TextTable table =
        new TextTable("agency", "source", "from", "to", "missing", "rows", "quarantined");
    ledger.inForce().stream()
        .collect(Collectors.groupingBy(StatusTables::sender, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(receipts -> add(table, receipts));
    return table;
  }

  TextTable everyMonth() {
    return months(receipt -> true);
  }

  /** Files that are not simply there and whole. */
  TextTable monthsToLookAt() {
    return months(
        receipt ->
            states.get(receipt) != State.IN_FORCE
                || receipt.rowsQuarantined() > 0
                || !receipt.rows().unmapped().isEmpty()
                || lateness.days(receipt) > 0);
  }

  private TextTable months(Predicate<Receipt> shown) {
    TextTable table =
        new TextTable(
            "agency",
            "source",
            "month",
            "part",
            "version",
            "stands",
            "read",
            "accepted",
            "quarantined",
            "unmapped",
            "days late",
            "delivery");
    states.keySet().stream()
        .filter(receipt -> receipt.recognised() && shown.test(receipt))
        .sorted(
            Comparator.comparing(StatusTables::sender)
                .thenComparing(Receipt::period)
                .thenComparing(Receipt::part)
                .thenComparing(Receipt::sequence))
        .forEach(
            receipt ->
                table.add(
                    receipt.agency(),
                    receipt.source(),
                    receipt.period(),
                    receipt.part(),
                    receipt.version(),
                    states.get(receipt).name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                    number(receipt.rowsRead()),
                    number(receipt.rowsAccepted()),
                    number(receipt.rowsQuarantined()),
                    number(
                        receipt.rows().unmapped().values().stream()
                            .mapToLong(Long::longValue)
                            .sum()),
                    lateness.days(receipt),
                    receipt.delivery()));
    return table;
  }

  private static String sender(Receipt receipt) {
    return receipt.agency() + " " + receipt.source();
  }

  private void add(TextTable table, List<Receipt> receipts) {
    List<YearMonth> months = receipts.stream().map(Receipt::period).distinct().sorted().toList();
    YearMonth first = months.get(0);
    YearMonth last = months.get(months.size() - 1);
    table.add(
        receipts.get(0).agency(),
        receipts.get(0).source(),
        first,
        last,
        missing(contracts.get(receipts.get(0).source()), months),
        sum(receipts, Receipt::rowsAccepted),
        sum(receipts, Receipt::rowsQuarantined));
  }

  /** The months, of returns the years, between the first and the last that did not come. */
  private static String missing(Contract contract, List<YearMonth> months) {
    YearMonth last = months.get(months.size() - 1);
    List<String> missing =
        Stream.iterate(months.get(0), month -> month.isBefore(last), m -> m.plusMonths(1))
            .filter(month -> !months.contains(month) && isMissed(contract, month))
            .map(YearMonth::toString)
            .toList();
    return missing.isEmpty() ? "none" : String.join(" ", missing);
  }

  /** A publication has no months between; a source without a contract is taken as monthly. */
  private static boolean isMissed(Contract contract, YearMonth month) {
    return contract == null || contract.window() != Window.PUBLICATION && contract.speaksOf(month);
  }

  private static String sum(List<Receipt> receipts, ToLongFunction<Receipt> count) {
    return number(receipts.stream().mapToLong(count).sum());
  }

  private static String number(long count) {
    return String.format("%,d", count);
  }
}
