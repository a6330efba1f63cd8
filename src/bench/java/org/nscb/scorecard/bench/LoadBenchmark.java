package org.nscb.scorecard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code load} of one large file beside DuckDB's COPY of the same, in turn. Arguments: rows, pairs
 * (3 unless said).
 */
public final class LoadBenchmark {
  private LoadBenchmark() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int rows = Integer.parseInt(args[0]);
    int pairs = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    String home = System.getProperty("scorecard.home");
    Path folder = Files.createTempDirectory("scorecard-bench");
    try {
      Path csv = folder.resolve("norfolk_csc_referrals_2015-03.csv");
      InventedReferrals.write(csv, rows);
      System.out.printf("%,d invented referrals, %,d bytes%n", rows, Files.size(csv));
      List<Double> ratios = new ArrayList<>();
      for (int pair = 1; pair <= pairs; pair++) {
        Run load = load(home, csv, folder.resolve("data-" + pair));
        Path copied = folder.resolve("copy-" + pair);
        Run copy = Run.of(DuckDbCopy.class, home, csv.toString(), copied.toString());
        delete(copied);
        ratios.add(load.seconds() / copy.seconds());
        System.out.printf(
            "load %.1f s, %d MiB (%s) | DuckDB COPY %.1f s, %d MiB (%s) | ratio %.2f%n",
            load.seconds(),
            load.peakMebibytes(),
            load.said(),
            copy.seconds(),
            copy.peakMebibytes(),
            copy.said(),
            load.seconds() / copy.seconds());
      }
      ratios.sort(Comparator.naturalOrder());
      System.out.printf("median ratio %.2f of %d pairs%n", ratios.get(pairs / 2), pairs);
    } finally {
      delete(folder);
    }
  }

  private static Run load(String home, Path csv, Path data)
      throws IOException, InterruptedException {
    Path inbox = Files.createDirectories(data.resolve("inbox"));
    Files.copy(csv, inbox.resolve(csv.getFileName()));
    Run run = Run.of(SparkLoad.class, home, data.toString());
    delete(data);
    return run;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          file.toFile().setWritable(true);
          Files.delete(file);
        }
      }
    }
  }
}
