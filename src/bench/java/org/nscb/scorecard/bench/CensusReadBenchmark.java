package org.nscb.scorecard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reading a census return to Parquet beside a pass of the JDK's StAX parser that takes every text
 * and does nothing with it. Arguments: children (400,000 make a gigabyte), pairs (3 unless said).
 */
public final class CensusReadBenchmark {
  private static final int CHILDREN_TO_WARM_UP = 20_000;

  private CensusReadBenchmark() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int children = Integer.parseInt(args[0]);
    int pairs = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    Path folder = Files.createTempDirectory("scorecard-bench");
    Path small = folder.resolve("small.xml");
    Path large = folder.resolve("large.xml");
    try {
      InventedCensus.write(small, Math.min(children, CHILDREN_TO_WARM_UP));
      InventedCensus.write(large, children);
      System.out.printf("%,d invented children, %,d bytes%n", children, Files.size(large));
      List<Double> ratios = new ArrayList<>();
      for (int pair = 1; pair <= pairs; pair++) {
        double baseline = run(CensusPass.Way.JDK_TEXTS, small, large);
        run(CensusPass.Way.JDK, small, large);
        run(CensusPass.Way.AALTO, small, large);
        run(CensusPass.Way.ROWS, small, large);
        double parquet = run(CensusPass.Way.PARQUET, small, large);
        ratios.add(parquet / baseline);
        System.out.printf("Parquet to baseline: %.2f%n", parquet / baseline);
      }
      ratios.sort(Comparator.naturalOrder());
      System.out.printf("median ratio %.2f of %d pairs%n", ratios.get(pairs / 2), pairs);
    } finally {
      Files.deleteIfExists(small);
      Files.deleteIfExists(large);
      Files.delete(folder);
    }
  }

  /** CPU seconds of the whole process over the large file, once the small one has warmed it up. */
  private static double run(CensusPass.Way way, Path small, Path large)
      throws IOException, InterruptedException {
    Run run = Run.within("512m", CensusPass.class, way.name(), small.toString(), large.toString());
    String[] said = run.said().split(" ", 3);
    System.out.printf(
        "%-9s %6.2f s of CPU (%s s before, to warm up), %d MiB at most, %s%n",
        way, Double.parseDouble(said[0]), said[1], run.peakMebibytes(), said[2]);
    return Double.parseDouble(said[0]);
  }
}
