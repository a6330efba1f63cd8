package org.nscb.scorecard.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Ledger.State;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.warehouse.Lateness;

/** The ledger as tables: by agency and source, and by month. */
final class StatusTables {
  private final Ledger ledger;
  private final Lateness lateness;
  private final Map<Receipt, State> states;

  StatusTables(Ledger ledger, Lateness lateness) {
    this.ledger = ledger;
    this.lateness = lateness;
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

  private static void add(TextTable table, List<Receipt> receipts) {
    List<YearMonth> months = receipts.stream().map(Receipt::period).distinct().sorted().toList();
    YearMonth first = months.get(0);
    YearMonth last = months.get(months.size() - 1);
    table.add(
        receipts.get(0).agency(),
        receipts.get(0).source(),
        first,
        last,
        missing(receipts, months),
        sum(receipts, Receipt::rowsAccepted),
        sum(receipts, Receipt::rowsQuarantined));
  }

  /** Of monthly extracts; a publication has no months between. */
  private static String missing(List<Receipt> receipts, List<YearMonth> months) {
    boolean yearly = months.stream().allMatch(month -> month.getMonthValue() == 3);
    boolean inParts = receipts.stream().anyMatch(receipt -> !receipt.part().isEmpty());
    List<String> missing = new ArrayList<>();
    if (!(yearly && inParts)) {
      for (YearMonth month = months.get(0);
          month.isBefore(months.get(months.size() - 1));
          month = month.plusMonths(1)) {
        if (!months.contains(month)) {
          missing.add(month.toString());
        }
      }
    }
    return missing.isEmpty() ? "none" : String.join(" ", missing);
  }

  private static String sum(List<Receipt> receipts, ToLongFunction<Receipt> count) {
    return number(receipts.stream().mapToLong(count).sum());
  }

  private static String number(long count) {
    return String.format("%,d", count);
  }
}
