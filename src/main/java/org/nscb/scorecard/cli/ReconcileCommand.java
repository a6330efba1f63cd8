package org.nscb.scorecard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.nscb.scorecard.release.Reconciliation;
import org.nscb.scorecard.warehouse.CensusComparison.Found;
import org.nscb.scorecard.warehouse.CensusComparison.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether the census and the monthly extracts tell the same, as a work list for the data team. */
@Command(
    name = "reconcile",
    description =
        "Write what the Children in Need census and the monthly extracts tell differently, child"
            + " by child under pseudonyms: for the data team alone, never to be passed on.",
    mixinStandardHelpOptions = true)
final class ReconcileCommand implements Callable<Integer> {
  private static final List<String> COUNTED =
      List.of("in_census", "in_extracts", "same", "differs", "only_in_census", "only_in_extracts");

  @Mixin private Place place;
  @Spec private CommandSpec spec;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where it goes.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Path folder = out.toAbsolutePath().normalize();
    Found found = new Reconciliation(place.content(), place.data()).writeTo(folder);
    PrintWriter console = spec.commandLine().getOut();
    console.println(byKind(found.counts()));
    console.printf(
        "%,d differences: %s. Its rows are about children, under pseudonyms; it is for the data"
            + " team alone.%n",
        found.differences().rows().size(), folder.resolve(Reconciliation.DIFFERENCES));
    console.flush();
    return ExitCode.DONE.number();
  }

  /** All districts together. */
  private static TextTable byKind(Table counts) {
    Map<List<String>, long[]> sums = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    for (List<String> row : counts.rows()) {
      long[] sum =
          sums.computeIfAbsent(
              List.of(counts.cell(row, "year"), counts.cell(row, "event")),
              kind -> new long[COUNTED.size()]);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += Long.parseLong(counts.cell(row, COUNTED.get(i)));
      }
    }
    TextTable table =
        new TextTable(
            "year",
            "event",
            "in census",
            "in extracts",
            "same",
            "differs",
            "only in census",
            "only in extracts");
    sums.forEach(
        (kind, sum) ->
            table.add(
                kind.get(0),
                kind.get(1),
                number(sum[0]),
                number(sum[1]),
                number(sum[2]),
                number(sum[3]),
                number(sum[4]),
                number(sum[5])));
    return table;
  }

  private static String number(long count) {
    return String.format("%,d", count);
  }
}
