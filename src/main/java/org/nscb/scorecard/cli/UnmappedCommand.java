package org.nscb.scorecard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.sources.CodeSet.Code;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.lake.sealed.LandingKey;
import org.nscb.scorecard.lake.sealed.SealedFiles;
import org.nscb.scorecard.pipelines.privacy.KeyFile;
import org.nscb.scorecard.pipelines.privacy.KeyFileException;
import org.nscb.scorecard.pipelines.unmapped.UnmappedQueue;
import org.nscb.scorecard.pipelines.unmapped.UnmappedSpelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The spellings that no code matches, for whoever looks after the aliases. */
@Command(
    name = "unmapped",
    description = "List the spellings that no code matches, ready to become aliases.",
    mixinStandardHelpOptions = true)
final class UnmappedCommand implements Callable<Integer> {
  @Mixin private Place place;
  @Spec private CommandSpec spec;

  @Option(names = "--source", paramLabel = "SOURCE", description = "Of this source alone.")
  private String source;

  @Option(
      names = "--min-rows",
      paramLabel = "ROWS",
      defaultValue = "3",
      description =
          "A spelling with fewer rows is only counted: it may be somebody's name (default:"
              + " ${DEFAULT-VALUE}).")
  private long leastRows;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Content content = place.content();
    List<Receipt> deliveries = deliveries(content);
    if (deliveries.isEmpty()) {
      out.println("Every spelling of the deliveries in force is known.");
      out.flush();
      return ExitCode.DONE.number();
    }
    print(
        UnmappedQueue.of(
            content, place.data(), new SealedFiles(landingKey()), deliveries, leastRows),
        out);
    out.flush();
    return ExitCode.DONE.number();
  }

  private List<Receipt> deliveries(Content content) {
    Vocabulary sources = Vocabulary.of("a source of pipelines/sources", content.sources().keySet());
    if (source != null && !sources.knows(source)) {
      throw new CannotDo(
          ExitCode.USAGE,
          "Cannot list spellings: " + sources.refusal(source) + " " + sources.mend(source));
    }
    return new Receipts(place.data())
        .inForce().stream()
            .filter(receipt -> source == null || receipt.source().equals(source))
            .filter(receipt -> !receipt.written().unmapped().isEmpty())
            .toList();
  }

  private LandingKey landingKey() {
    Path home = Path.of(System.getProperty("user.home"));
    try {
      return KeyFile.fromEnvironment(System.getenv(), home).keys(place.data()).landing();
    } catch (KeyFileException e) {
      throw new CannotDo(ExitCode.REFUSED, e.getMessage());
    }
  }

  private static void print(UnmappedQueue queue, PrintWriter out) {
    TextTable table =
        new TextTable("source", "column", "spelling", "rows", "deliveries", "nearest code");
    Map<String, String> lines = new TreeMap<>();
    for (UnmappedSpelling one : queue.spellings()) {
      table.add(
          one.source(),
          one.column(),
          one.spelling(),
          String.format("%,d", one.rows()),
          String.format("%,d", one.deliveries()),
          one.nearest().map(code -> code.code() + " " + code.label()).orElse("none is like it"));
      lines.merge(one.codeSet(), line(one), (a, b) -> a.contains(b) ? a : a + b);
    }
    if (!table.isEmpty()) {
      out.println(table);
      out.println();
      out.println("Lines for the aliases: look at each code first, for the nearest is a guess.");
      lines.forEach((set, text) -> out.print("pipelines/aliases/" + set + ".csv:\n" + text));
    }
    if (queue.rareSpellings() > 0) {
      out.printf(
          "%,d spellings with fewer rows are not shown (%,d rows).%n",
          queue.rareSpellings(), queue.rareRows());
    }
    if (queue.otherRows() > 0) {
      out.printf("%,d rows have spellings that were not kept.%n", queue.otherRows());
    }
  }

  private static String line(UnmappedSpelling one) {
    String seen = one.spelling();
    String cell = seen.matches("[^,\"]*") ? seen : '"' + seen.replace("\"", "\"\"") + '"';
    return cell + "," + one.nearest().map(Code::code).orElse("") + "\n";
  }
}
