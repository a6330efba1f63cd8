package org.nscb.scorecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.cli.Shell.Ended;
import org.nscb.scorecard.content.ContentLoader;
import org.nscb.scorecard.dashboards.DashboardServer;
import org.nscb.scorecard.lake.DataFolder;

/**
 * The whole way by its verbs, in one JVM: Spark, DuckDB and Javalin share a class path. The verbs
 * are run in the order in which a data team runs them.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationTest {
  @TempDir static Path data;

  private static Ended demonstration;

  @BeforeAll
  static void demonstrate() {
    demonstration = new Shell(data).run("demo", "--no-serve", "--to", "2013-09");
  }

  @Test
  @Order(1)
  void theDemonstrationPublishesFromNothing() {
    assertEquals(0, demonstration.code(), demonstration.err());
    assertTrue(demonstration.out().contains("Published release "), demonstration.out());
  }

  @Test
  @Order(2)
  void theSameDemonstrationAgainChangesNothing() {
    Ended again = new Shell(data).run("demo", "--no-serve", "--to", "2013-09");
    assertEquals(0, again.code(), again.err());
    assertTrue(again.out().contains("files had been loaded before"), again.out());
    assertTrue(again.out().contains("Nothing new since release "), again.out());
  }

  @Test
  @Order(3)
  void statusListsEverySourceWithoutAGap() {
    Ended status = new Shell(data).run("status");
    assertEquals(0, status.code());
    assertTrue(
        status
            .out()
            .lines()
            .anyMatch(l -> l.matches("norfolk_csc +cp_plans +2013-04  2013-09  none .*")),
        status.out());
  }

  @Test
  @Order(4)
  void theExportHasItsColumnsAndThePublishedMonths(@TempDir Path figures) throws IOException {
    assertEquals(0, new Shell(data).run("export", "--out", figures.toString()).code());
    List<String> lines = Files.readAllLines(figures.resolve("indicator_values.csv"));
    assertEquals(
        "indicator,period,period_type,area,breakdown,breakdown_value,agency,numerator,denominator,"
            + "value,lower_95,upper_95,status,basis,coverage,agencies_expected,agencies_delivered,"
            + "late_deliveries,quality",
        lines.get(0));
    // April 2013 as the DfE published it: 695 referrals, of 165,430 children at mid-2013
    assertTrue(
        lines.stream()
            .anyMatch(
                l ->
                    l.startsWith(
                        "referrals,2013-04,month,E10000020,total,total,norfolk_csc,695,165430,42.0,")),
        "no referrals of April 2013");
    assertTrue(Files.size(figures.resolve("deliveries.csv")) > 0);
  }

  @Test
  @Order(5)
  void explainNamesTheDefinitionTheSqlAndTheSources() {
    Ended explained = new Shell(data).run("explain", "cp_plans");
    assertEquals(0, explained.code(), explained.err());
    assertTrue(explained.out().contains("marts.fct_children_on_plan"), explained.out());
    assertTrue(explained.out().contains("6 deliveries"), explained.out());
  }

  @Test
  @Order(6)
  void anUnknownIndicatorIsAnsweredWithTheNearestName() {
    Ended explained = new Shell(data).run("explain", "cp_plan");
    assertEquals(2, explained.code());
    assertTrue(explained.err().contains("cp_plans"), explained.err());
  }

  @Test
  @Order(7)
  void theDashboardServesTheRelease() throws IOException, InterruptedException {
    Path home = Path.of("").toAbsolutePath();
    try (DashboardServer server =
        new DashboardServer(new ContentLoader(home).load(), new DataFolder(data), "127.0.0.1", 0)) {
      server.start();
      HttpResponse<String> page =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(
                          URI.create("http://127.0.0.1:" + server.port() + "/indicators/referrals"))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains("no child in them is real"), "the page does not say so");
    }
  }

  @Test
  @Order(8)
  void verifyFindsOneFlippedBit() throws IOException {
    Ended sound = new Shell(data).run("verify");
    assertEquals(0, sound.code(), sound.out());
    Path file;
    try (Stream<Path> silver = Files.walk(data.resolve("silver/referrals"))) {
      file = silver.filter(f -> f.toString().endsWith(".parquet")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 4;
    assertTrue(file.toFile().setWritable(true));
    Files.write(file, bytes);
    Ended damaged = new Shell(data).run("verify");
    assertEquals(4, damaged.code());
    assertTrue(damaged.out().contains(file.getFileName().toString()), damaged.out());
  }
}
