package org.nscb.scorecard.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nscb.scorecard.bench.LightClients.Waits;
import org.nscb.scorecard.content.ContentLoader;

/**
 * Waiting times of pages with 32 clients that ask again as soon as they have an answer, of {@code
 * ./scorecard serve} in its own process. The baseline is the style sheet of the same server: what
 * HTTP costs here without any page.
 */
public final class ServeBenchmark {
  private static final int CLIENTS = 32;
  private static final int REQUESTS = 40_000;
  private static final Pattern ADDRESS = Pattern.compile("http://([0-9.]+):(\\d+)");
  private static final Pattern STYLE_SHEET = Pattern.compile("/assets/[^\"]+\\.css");
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"?#]*)\"");

  private ServeBenchmark() {}

  public static void main(String[] args) throws IOException {
    Path home = Path.of(System.getProperty("scorecard.home", ".")).toAbsolutePath();
    String data = Path.of(args.length > 1 ? args[1] : "data").toAbsolutePath().toString();
    Process process =
        new ProcessBuilder(
                home.resolve("scorecard").toString(), "serve", "--port", "0", "--data", data)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      measure(home, address(process));
    } finally {
      process.destroy();
    }
  }

  private static void measure(Path home, InetSocketAddress server) throws IOException {
    first(server);
    String overview = text(server, "/");
    Matcher styleSheet = STYLE_SHEET.matcher(overview);
    if (!styleSheet.find()) {
      throw new IOException("The overview names no style sheet.");
    }
    Waits baseline = ask(server, List.of(styleSheet.group()));
    System.out.printf("%-28s %s%n", "style sheet (baseline)", baseline);
    for (Map.Entry<String, List<String>> pages : pages(home, overview).entrySet()) {
      Waits waits = ask(server, pages.getValue());
      System.out.printf(
          "%-28s %s, p99 %.2f x baseline%n",
          pages.getKey(), waits, waits.millisOf(0.99) / baseline.millisOf(0.99));
    }
  }

  private static Map<String, List<String>> pages(Path home, String overview) {
    Map<String, List<String>> pages = new LinkedHashMap<>();
    for (String path :
        List.of(
            "/",
            "/indicators/cp_plans",
            "/delivery-plan",
            "/agencies/norfolk_csc",
            "/themes/meetings",
            "/deliveries")) {
      pages.put(path, List.of(path));
    }
    List<String> linked =
        List.copyOf(
            new TreeSet<>(
                LINK.matcher(overview)
                    .results()
                    .map(link -> link.group(1))
                    .filter(path -> !path.startsWith("/assets/") && !path.contains("."))
                    .toList()));
    List<String> indicators =
        new ContentLoader(home)
            .load().indicators().keySet().stream().map(id -> "/indicators/" + id).toList();
    pages.put("all links of the overview", linked);
    pages.put("all indicators", indicators);
    pages.put("both", Stream.concat(linked.stream(), indicators.stream()).distinct().toList());
    return pages;
  }

  /** What a page costs that nobody has asked for, in a server that has just begun. */
  private static void first(InetSocketAddress server) throws IOException {
    for (String path : List.of("/", "/indicators/cp_plans", "/themes/meetings")) {
      long start = System.nanoTime();
      int characters = text(server, path).length();
      System.out.printf(
          "first request of %-21s %,d ms, %,d characters%n",
          path, (System.nanoTime() - start) / 1_000_000, characters);
    }
  }

  /** The second of two rounds: the first one warms up. */
  private static Waits ask(InetSocketAddress server, List<String> paths) throws IOException {
    LightClients.ask(server, paths, CLIENTS, REQUESTS);
    return LightClients.ask(server, paths, CLIENTS, REQUESTS);
  }

  private static InetSocketAddress address(Process process) throws IOException {
    BufferedReader said = process.inputReader();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return new InetSocketAddress(address.group(1), Integer.parseInt(address.group(2)));
      }
    }
    throw new IOException("The server did not start.");
  }

  private static String text(InetSocketAddress server, String path) throws IOException {
    URI address =
        URI.create("http://%s:%d%s".formatted(server.getHostString(), server.getPort(), path));
    URLConnection connection = address.toURL().openConnection();
    try (InputStream body = connection.getInputStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
