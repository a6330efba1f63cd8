package org.nscb.scorecard.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.ContentLoader;
import org.nscb.scorecard.dashboards.DashboardServer;
import org.nscb.scorecard.lake.DataFolder;

/**
 * Requests a second and waiting times of pages with 32 clients on the same two processors. The
 * baseline is the health page of the same server: what HTTP costs here without any page.
 */
public final class ServeBenchmark {
  private static final int CLIENTS = 32;
  private static final int REQUESTS_A_CLIENT = 250;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private ServeBenchmark() {}

  public static void main(String[] args) throws Exception {
    Path home = Path.of(System.getProperty("scorecard.home", ".")).toAbsolutePath();
    DataFolder data = new DataFolder(Path.of(args.length > 1 ? args[1] : "data").toAbsolutePath());
    Content content = new ContentLoader(home).load();
    try (DashboardServer server = new DashboardServer(content, data, "127.0.0.1", 0)) {
      server.start();
      URI root = URI.create("http://127.0.0.1:" + server.port());
      ServeBenchmark benchmark = new ServeBenchmark();
      List<URI> health = List.of(root.resolve("/health"));
      List<URI> page = List.of(root.resolve("/indicators/cp_plans"));
      List<URI> pages =
          content.indicators().keySet().stream()
              .map(id -> root.resolve("/indicators/" + id))
              .toList();
      System.out.println("first request of a page: " + benchmark.once(page.get(0)) + " ms");
      benchmark.run(health);
      Result baseline = benchmark.run(health);
      benchmark.run(page);
      System.out.println("health page (baseline)       " + baseline);
      print("one indicator page", benchmark.run(page), baseline);
      print("all indicator pages in turn", benchmark.run(pages), baseline);
    }
    System.exit(0);
  }

  private static void print(String what, Result result, Result baseline) {
    System.out.printf(
        "%-28s %s, p99 %.2f x baseline%n", what, result, result.p99Millis() / baseline.p99Millis());
  }

  private long once(URI address) throws IOException, InterruptedException {
    long start = System.nanoTime();
    get(address);
    return (System.nanoTime() - start) / 1_000_000;
  }

  private Result run(List<URI> addresses) throws InterruptedException, ExecutionException {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Callable<long[]>> work = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        int first = client;
        work.add(() -> waits(addresses, first));
      }
      long start = System.nanoTime();
      List<Future<long[]>> done = clients.invokeAll(work);
      double seconds = (System.nanoTime() - start) / 1e9;
      List<long[]> all = new ArrayList<>();
      for (Future<long[]> one : done) {
        all.add(one.get());
      }
      long[] sorted = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
      return new Result(
          sorted.length / seconds,
          sorted[sorted.length / 2] / 1e6,
          sorted[(int) (sorted.length * 0.99)] / 1e6);
    } finally {
      clients.shutdown();
    }
  }

  private long[] waits(List<URI> addresses, int first) throws IOException, InterruptedException {
    long[] waits = new long[REQUESTS_A_CLIENT];
    for (int request = 0; request < waits.length; request++) {
      long start = System.nanoTime();
      get(addresses.get((first + request) % addresses.size()));
      waits[request] = System.nanoTime() - start;
    }
    return waits;
  }

  private void get(URI address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build();
    int status = http.send(request, BodyHandlers.ofByteArray()).statusCode();
    if (status != 200) {
      throw new IOException(address + " answered " + status);
    }
  }

  private record Result(double requestsASecond, double p50Millis, double p99Millis) {
    @Override
    public String toString() {
      return String.format(
          "%,8.0f requests/s, p50 %.1f ms, p99 %.1f ms", requestsASecond, p50Millis, p99Millis);
    }
  }
}
