package org.nscb.scorecard.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.ContentLoader;
import org.nscb.scorecard.dashboards.DashboardServer;
import org.nscb.scorecard.lake.DataFolder;

/**
 * Waiting times of pages with 32 clients that ask again as soon as they have an answer, on the same
 * two processors. The baseline is the style sheet of the same server: what HTTP costs here without
 * any page.
 */
public final class ServeBenchmark {
  private static final int CLIENTS = 32;
  private static final int REQUESTS_A_CLIENT = 250;
  private static final Pattern STYLE_SHEET = Pattern.compile("/assets/[^\"]+\\.css");

  private ServeBenchmark() {}

  public static void main(String[] args) throws Exception {
    System.setProperty("http.maxConnections", String.valueOf(CLIENTS));
    Path home = Path.of(System.getProperty("scorecard.home", ".")).toAbsolutePath();
    DataFolder data = new DataFolder(Path.of(args.length > 1 ? args[1] : "data").toAbsolutePath());
    Content content = new ContentLoader(home).load();
    try (DashboardServer server = new DashboardServer(content, data, "127.0.0.1", 0)) {
      server.start();
      URI root = URI.create("http://127.0.0.1:" + server.port());
      first(root);
      String overview = new String(get(root, ""), StandardCharsets.UTF_8);
      Matcher styleSheet = STYLE_SHEET.matcher(overview);
      if (!styleSheet.find()) {
        throw new IllegalStateException("The overview names no style sheet.");
      }
      List<URI> fixed = List.of(root.resolve(styleSheet.group()));
      run(fixed);
      Result baseline = run(fixed);
      System.out.println("style sheet (baseline)       " + baseline);
      for (Map.Entry<String, List<URI>> pages : pages(content, root).entrySet()) {
        run(pages.getValue());
        Result result = run(pages.getValue());
        System.out.printf(
            "%-28s %s, p99 %.2f x baseline%n",
            pages.getKey(), result, result.p99Millis() / baseline.p99Millis());
      }
    }
    System.exit(0);
  }

  private static Map<String, List<URI>> pages(Content content, URI root) {
    Map<String, List<URI>> pages = new LinkedHashMap<>();
    for (String path :
        List.of(
            "/",
            "/indicators/cp_plans",
            "/delivery-plan",
            "/agencies/norfolk_csc",
            "/themes/meetings",
            "/deliveries")) {
      pages.put(path, List.of(root.resolve(path)));
    }
    pages.put("all of these in turn", pages.values().stream().flatMap(List::stream).toList());
    pages.put(
        "all indicator pages in turn",
        content.indicators().keySet().stream()
            .map(id -> root.resolve("/indicators/" + id))
            .toList());
    return pages;
  }

  /** What a page costs that nobody has asked for, in a server that has just begun. */
  private static void first(URI root) throws IOException {
    for (String path : List.of("/", "/indicators/cp_plans", "/themes/meetings")) {
      long start = System.nanoTime();
      int bytes = get(root.resolve(path), "gzip").length;
      System.out.printf(
          "first request of %-21s %,d ms, %,d bytes%n",
          path, (System.nanoTime() - start) / 1_000_000, bytes);
    }
  }

  private static Result run(List<URI> addresses) throws InterruptedException, ExecutionException {
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

  private static long[] waits(List<URI> addresses, int first) throws IOException {
    long[] waits = new long[REQUESTS_A_CLIENT];
    for (int request = 0; request < waits.length; request++) {
      long start = System.nanoTime();
      get(addresses.get((first + request) % addresses.size()), "gzip");
      waits[request] = System.nanoTime() - start;
    }
    return waits;
  }

  /** The connection is kept for the next request of whoever is free. */
  private static byte[] get(URI address, String encoding) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setRequestProperty("Accept-Encoding", encoding);
    try (InputStream body = connection.getInputStream()) {
      return body.readAllBytes();
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
