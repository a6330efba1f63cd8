package org.nscb.scorecard.pipelines.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.nscb.scorecard.pipelines.privacy.LakeKeys;
import org.nscb.scorecard.pipelines.rows.Chunk;
import org.nscb.scorecard.pipelines.rows.FilePlan;
import org.nscb.scorecard.pipelines.rows.RowPlan;

/**
 * The Spark job of one source over all its new files: a task reads chunks, checks their rows and
 * writes Parquet, in one pass and without a shuffle. Where a file has several chunks their keys are
 * compared afterwards; the few chunks that share one are read again, knowing it.
 *
 * <p>Counts come back with the result of each task instead of through {@code observe}: Spark takes
 * one result of each task however often it was tried, the counts of reasons need no second column
 * of lists to be exploded, and they are checked against what is in the files.
 */
public final class SourceLoad {
  private static final int TASKS_PER_CORE = 3;
  private static final long COST_OF_A_FILE = 1 << 18;

  private final JavaSparkContext spark;
  private final String staging;
  private final LakeKeys keys;

  public SourceLoad(JavaSparkContext spark, Path staging, LakeKeys keys) {
    this.spark = spark;
    this.staging = staging.toString();
    this.keys = keys;
  }

  /** Reads all files of one source into staging. */
  public List<StagedDelivery> run(RowPlan plan, List<FilePlan> files) {
    List<ChunkWork> works = new ArrayList<>();
    for (FilePlan file : files) {
      for (Chunk chunk : file.chunks()) {
        works.add(new ChunkWork(plan, file, chunk, staging, keys, new long[0]));
      }
    }
    Map<ChunkId, ChunkResult> results = new TreeMap<>();
    read(plan, works).forEach(r -> results.put(ChunkId.of(r), r));
    read(plan, withSharedKeys(plan, works, files)).forEach(r -> results.put(ChunkId.of(r), r));
    Map<String, List<ChunkResult>> byDelivery = new LinkedHashMap<>();
    files.forEach(f -> byDelivery.put(f.delivery(), new ArrayList<>()));
    results.values().forEach(r -> byDelivery.get(r.delivery()).add(r));
    Map<String, List<WrittenRows>> rekeyed = rekeyed(plan, files);
    return byDelivery.entrySet().stream()
        .map(
            e ->
                StagedDelivery.of(
                    e.getKey(), e.getValue(), rekeyed.getOrDefault(e.getKey(), List.of())))
        .toList();
  }

  /** The pairs of pseudonyms of each delivery, while a key is being replaced. */
  private Map<String, List<WrittenRows>> rekeyed(RowPlan plan, List<FilePlan> files) {
    if (keys.previous().isEmpty() || !plan.pseudonymises()) {
      return Map.of();
    }
    List<RekeyedRange> ranges =
        files.stream().flatMap(f -> RekeyedRange.of(plan, f, staging).stream()).toList();
    Map<String, List<WrittenRows>> byDelivery = new LinkedHashMap<>();
    collected(
            plan.source(),
            spark
                .parallelize(ranges, ranges.size())
                .flatMap(range -> range.write().stream().iterator()))
        .forEach(
            r -> byDelivery.computeIfAbsent(r.delivery(), d -> new ArrayList<>()).add(r.file()));
    return byDelivery;
  }

  private record ChunkId(String delivery, int chunk) implements Comparable<ChunkId> {

    static ChunkId of(ChunkResult result) {
      return new ChunkId(result.delivery(), result.chunk());
    }

    @Override
    public int compareTo(ChunkId other) {
      int byDelivery = delivery.compareTo(other.delivery);
      return byDelivery != 0 ? byDelivery : Integer.compare(chunk, other.chunk);
    }
  }

  private List<ChunkResult> read(RowPlan plan, List<ChunkWork> works) {
    if (works.isEmpty()) {
      return List.of();
    }
    spark.sc().setJobDescription("Load " + plan.source());
    List<List<ChunkWork>> tasks = tasks(works);
    return collected(
        plan.source(),
        spark
            .parallelize(tasks, tasks.size())
            .flatMap(
                task -> {
                  List<ChunkResult> results = new ArrayList<>();
                  for (ChunkWork work : task) {
                    results.add(work.run());
                  }
                  return results.iterator();
                }));
  }

  /** The results of all tasks; what a task failed of is told without the stack of the executor. */
  static <T> List<T> collected(String source, JavaRDD<T> results) {
    try {
      return results.collect();
    } catch (Exception e) { // among them SparkException, which Scala does not declare
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      String told = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
      throw new UncheckedIOException(new IOException(source + " failed: " + told, e));
    }
  }

  /** Puts small files together, so that every task has about the same to do. */
  private List<List<ChunkWork>> tasks(List<ChunkWork> works) {
    int wanted = Math.max(1, spark.defaultParallelism() * TASKS_PER_CORE);
    long total = works.stream().mapToLong(SourceLoad::cost).sum();
    long share = Math.max(1, (total + wanted - 1) / wanted);
    List<List<ChunkWork>> tasks = new ArrayList<>();
    List<ChunkWork> task = new ArrayList<>();
    long cost = 0;
    for (ChunkWork work : works) {
      task.add(work);
      cost += cost(work);
      if (cost >= share) {
        tasks.add(task);
        task = new ArrayList<>();
        cost = 0;
      }
    }
    if (!task.isEmpty()) {
      tasks.add(task);
    }
    return tasks;
  }

  private static long cost(ChunkWork work) {
    return COST_OF_A_FILE + work.chunk().length();
  }

  private List<ChunkWork> withSharedKeys(
      RowPlan plan, List<ChunkWork> works, List<FilePlan> files) {
    List<SharedKeys> searches = new ArrayList<>();
    for (FilePlan file : files) {
      if (file.chunks().size() > 1) {
        long rows = file.chunks().stream().mapToLong(Chunk::rows).sum();
        int ranges =
            Math.max(
                spark.defaultParallelism(), Math.toIntExact(rows / SharedKeys.KEYS_IN_A_RANGE + 1));
        for (int range = 0; range < ranges; range++) {
          searches.add(new SharedKeys(file, staging, range, ranges));
        }
      }
    }
    if (searches.isEmpty()) {
      return List.of();
    }
    List<SharedKeys.Found> found =
        spark.parallelize(searches, searches.size()).flatMap(s -> s.find().iterator()).collect();
    Map<ChunkId, List<SharedKeys.Found>> byChunk = new TreeMap<>();
    for (SharedKeys.Found key : found) {
      byChunk
          .computeIfAbsent(new ChunkId(key.delivery(), key.chunk()), c -> new ArrayList<>())
          .add(key);
    }
    List<ChunkWork> again = new ArrayList<>();
    for (ChunkWork work : works) {
      List<SharedKeys.Found> keys =
          byChunk.get(new ChunkId(work.file().delivery(), work.chunk().index()));
      if (keys != null) {
        again.add(
            work.withTakenKeys(
                keys.stream()
                    .flatMapToLong(k -> java.util.stream.LongStream.of(k.high(), k.low(), k.row()))
                    .toArray()));
      }
    }
    return again;
  }
}
