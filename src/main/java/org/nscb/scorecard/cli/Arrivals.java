package org.nscb.scorecard.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.pipelines.FileResult;
import org.nscb.scorecard.pipelines.LoadReport;

/** Tells what a load did: file by file for the data team, source by source for a demonstration. */
final class Arrivals {
  private Arrivals() {}

  static void print(LoadReport report, PrintWriter out) {
    if (report.files().isEmpty()) {
      out.println("Nothing to load: the inbox is empty. Put the agencies' files there.");
    } else {
      out.println(table(report));
      report.remarks().forEach(out::println);
    }
    out.flush();
  }

  private static TextTable table(LoadReport report) {
    TextTable table =
        new TextTable("file", "recognised as", "read", "accepted", "quarantined", "end");
    for (FileResult file : report.files()) {
      table.add(
          file.file(),
          file.recognised(),
          rows(file, Receipt::rowsRead),
          rows(file, Receipt::rowsAccepted),
          rows(file, Receipt::rowsQuarantined),
          file.end().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    return table;
  }

  private static String rows(FileResult file, ToLongFunction<Receipt> count) {
    return file.receipt()
        .filter(Receipt::wasRead)
        .map(r -> String.format("%,d", count.applyAsLong(r)))
        .orElse("");
  }

  static void printBySource(LoadReport report, PrintWriter out) {
    Map<String, long[]> sums = new TreeMap<>();
    for (Receipt receipt : report.receipts()) {
      if (!receipt.recognised()) {
        continue;
      }
      long[] sum = sums.computeIfAbsent(receipt.source(), source -> new long[4]);
      sum[0]++;
      sum[1] += receipt.rowsRead();
      sum[2] += receipt.rowsAccepted();
      sum[3] += receipt.rowsQuarantined();
    }
    TextTable table = new TextTable("source", "deliveries", "read", "accepted", "quarantined");
    sums.forEach(
        (source, sum) ->
            table.add(
                source,
                String.format("%,d", sum[0]),
                String.format("%,d", sum[1]),
                String.format("%,d", sum[2]),
                String.format("%,d", sum[3])));
    if (!table.isEmpty()) {
      out.println(table);
    }
    int known = report.ended(FileResult.End.ALREADY_RECEIVED).size();
    if (known > 0) {
      out.printf("%,d files had been loaded before: nothing was done with them.%n", known);
    }
    out.flush();
  }

  static ExitCode exitCode(LoadReport report) {
    if (report.hasRefusals()) {
      return ExitCode.REFUSED;
    }
    return report.files().isEmpty() ? ExitCode.NOTHING_DELIVERED : ExitCode.DONE;
  }
}
