package org.nscb.scorecard.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.dashboards.DashboardServer;
import org.nscb.scorecard.lake.DataFolder;

/** Those who look at the dashboard all the time while others load and publish. */
final class Readers implements AutoCloseable {
  private static final int READERS = 4;
  private static final int PAUSE_MILLIS = 40;
  private static final List<String> PATHS =
      List.of("/indicators/referral_days", "/indicators/referral_days.csv", "/health");

  private final DashboardServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newFixedThreadPool(READERS);
  private final AtomicBoolean over = new AtomicBoolean();
  private final List<Future<Set<Answer>>> seen = new ArrayList<>();
  private final Set<Answer> before;

  record Answer(String path, int status, String body) {}

  Readers(Content content, Path data) throws IOException, InterruptedException {
    server = new DashboardServer(content, new DataFolder(data), "127.0.0.1", 0).start();
    before = answers();
    for (int reader = 0; reader < READERS; reader++) {
      seen.add(threads.submit(this::read));
    }
  }

  /**
   * To be called when the new release has been published: every answer so far was whole, and of the
   * release before or of this one.
   */
  void assertOldOrNew() throws IOException, InterruptedException, ExecutionException {
    over.set(true);
    Set<Answer> all = new HashSet<>();
    for (Future<Set<Answer>> reader : seen) {
      all.addAll(reader.get());
    }
    Set<Answer> known = new HashSet<>(before);
    known.addAll(answers());
    assertTrue(all.stream().allMatch(answer -> answer.status() == 200), "failed requests");
    assertTrue(known.containsAll(all), "an answer is neither of the old nor of the new release");
  }

  private Set<Answer> read() throws IOException, InterruptedException {
    Set<Answer> answers = new HashSet<>();
    while (!over.get()) {
      answers.addAll(answers());
      Thread.sleep(PAUSE_MILLIS);
    }
    return answers;
  }

  private Set<Answer> answers() throws IOException, InterruptedException {
    Set<Answer> answers = new HashSet<>();
    for (String path : PATHS) {
      var response =
          client.send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                  .build(),
              BodyHandlers.ofString());
      answers.add(new Answer(path, response.statusCode(), response.body()));
    }
    return answers;
  }

  @Override
  public void close() {
    over.set(true);
    threads.shutdownNow();
    server.close();
  }
}
