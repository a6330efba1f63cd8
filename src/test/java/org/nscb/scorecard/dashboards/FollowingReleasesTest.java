package org.nscb.scorecard.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingReleasesTest {

  private static final int CLIENTS = 4;
  private static final int SWAPS = 5;
  private static final int MOST_LOOKS = 1500;

  @TempDir private Path folder;

  @Test
  void withoutAReleaseThePageSaysWhatToDoAndThenShowsTheFirst() {
    try (RunningDashboard dashboard = RunningDashboard.withoutARelease(folder)) {
      HttpResponse<String> answer = dashboard.get("/");
      assertEquals(503, answer.statusCode());
      assertTrue(answer.body().contains("scorecard publish"), answer.body());
      assertEquals(503, dashboard.get("/health").statusCode());
      assertEquals(400, dashboard.get("/?x=1").statusCode());

      dashboard.publish(RunningDashboard.FIRST_RELEASE);
      assertEquals(200, dashboard.get("/").statusCode());
      assertEquals(200, dashboard.get("/health").statusCode());
    }
  }

  @Test
  void aDamagedReleaseIsWithheldUntilASoundOneIsPublished() throws Exception {
    try (RunningDashboard dashboard = RunningDashboard.withoutARelease(folder)) {
      dashboard.publish(RunningDashboard.FIRST_RELEASE);
      Path file =
          folder.resolve("releases/" + RunningDashboard.FIRST_RELEASE + "/scorecard.duckdb");
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 16;
      Files.write(file, bytes);
      HttpResponse<String> withheld = dashboard.get("/indicators/referrals");
      assertEquals(503, withheld.statusCode());
      assertTrue(withheld.body().contains("Figures withheld"), withheld.body());
      assertEquals(503, dashboard.get("/health").statusCode());
      assertTrue(dashboard.get("/health").body().contains("damaged release"));

      dashboard.publish("20160421T093000Z-00000002");
      assertEquals(200, dashboard.get("/indicators/referrals").statusCode());
      assertTrue(dashboard.get("/health").body().contains("\"ready\""));
    }
  }

  @Test
  void aReleaseThatIsNotWhatThePointerSaysLeavesTheOneBeforeOnShow() throws Exception {
    try (RunningDashboard dashboard = RunningDashboard.withARelease(folder)) {
      String before = dashboard.get("/indicators/referrals.csv").body();
      Files.writeString(
          folder.resolve("releases/current"),
          RunningDashboard.FIRST_RELEASE + " " + "0".repeat(64) + "\n");
      assertEquals(before, dashboard.get("/indicators/referrals.csv").body());
      await(dashboard, "/health", "\"behind\"");
      assertEquals(200, dashboard.get("/health").statusCode());
      assertEquals(before, dashboard.get("/indicators/referrals.csv").body());
    }
  }

  @Test
  void releasesChangeUnderReadersAndNoRequestFails() throws Exception {
    try (RunningDashboard dashboard = RunningDashboard.withARelease(folder)) {
      AtomicBoolean over = new AtomicBoolean();
      ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
      List<Future<List<Integer>>> statuses = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        String path = i % 2 == 0 ? "/indicators/referrals" : "/";
        statuses.add(clients.submit(() -> ask(dashboard, path, over)));
      }
      for (int swap = 2; swap < 2 + SWAPS; swap++) {
        dashboard.publish("20160421T093000Z-0000000" + swap);
        await(dashboard, "/about", "0000000" + swap);
      }
      over.set(true);
      clients.shutdown();
      for (Future<List<Integer>> status : statuses) {
        assertTrue(status.get().size() > SWAPS, "readers were reading all the time");
        assertTrue(status.get().stream().allMatch(s -> s == 200), () -> "failed requests");
      }
    }
  }

  /** A newer release is opened beside the one in use, so it is seen soon and not at once. */
  private static void await(RunningDashboard dashboard, String path, String words)
      throws Exception {
    int looks = 0;
    while (!dashboard.get(path).body().contains(words)) {
      looks++;
      assertTrue(looks < MOST_LOOKS, path + " says " + words + " in the end");
      Thread.sleep(20);
    }
  }

  private static List<Integer> ask(RunningDashboard dashboard, String path, AtomicBoolean over) {
    List<Integer> statuses = new ArrayList<>();
    while (!over.get()) {
      statuses.add(dashboard.get(path).statusCode());
    }
    return statuses;
  }
}
