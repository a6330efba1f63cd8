package org.nscb.scorecard.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {

  @TempDir private static Path folder;

  private static RunningDashboard dashboard;

  @BeforeAll
  static void start() {
    dashboard = RunningDashboard.withARelease(folder);
  }

  @AfterAll
  static void stop() {
    dashboard.close();
  }

  @Test
  void officialReferralsAreAsTheyWerePublished() {
    List<String> lines = csv("/indicators/referrals.csv?basis=published&compare=country");
    assertEquals(
        "period,value,lower_95,upper_95,numerator,denominator,status,country,reason,coverage,quality",
        lines.get(0));
    assertTrue(
        lines.stream().anyMatch(l -> l.startsWith("2024-03,368.3,") && l.contains(",6260,169965,")),
        "Norfolk 2024: 368.3, 6,260 of 169,965");
    assertTrue(lines.stream().anyMatch(l -> l.startsWith("2024-03") && l.contains(",518.3,")));
    assertEquals(
        "2013-03,not available,,,,,unavailable,520.4,Not published.,Complete for 2013-03,incomplete",
        lines.get(12));
  }

  @Test
  void aSuppressedCountIsAWordAndNeverANumber() {
    List<String> lines = csv("/indicators/referrals.csv?period=month&breakdown=district");
    assertEquals(
        "period,breakdown_value,value,status,reason,coverage,late_deliveries,quality",
        lines.get(0));
    List<String> suppressed = lines.stream().filter(l -> l.contains(",suppressed,")).toList();
    assertEquals(8, suppressed.size(), "4 months, 2 districts");
    assertTrue(
        suppressed.stream()
            .allMatch(
                l ->
                    l.matches(
                        "[0-9-]+,E07[0-9]+,suppressed,suppressed,\"Small, .*\",Complete for .*,0,sound")),
        () -> suppressed.toString());
  }

  @Test
  void whatThePublisherSuppressedStaysSuppressed() {
    List<String> lines = csv("/indicators/cp_plans.csv?basis=published&breakdown=category");
    assertTrue(
        lines.stream().anyMatch(l -> l.startsWith("2024-03,SAB,suppressed,,,,,suppressed")),
        () -> lines.toString());
    assertTrue(lines.stream().anyMatch(l -> l.startsWith("2024-03,NEG,14.6,")));
  }

  @Test
  void aMonthOfARateIsACount() {
    List<String> lines = csv("/indicators/referrals.csv?period=month");
    assertEquals("period,value,status,coverage,late_deliveries,quality", lines.get(0));
    assertEquals(37, lines.size(), "36 months and the header");
    assertTrue(
        lines.get(1).matches("2016-03,\\d+,shown,Complete for 2016-03,0,sound"), lines.get(1));
  }

  @Test
  void theCsvOfTheDeliveriesSaysWhatWasRefused() {
    List<String> lines = csv("/deliveries.csv?source=contacts");
    assertEquals(36, lines.size(), "34 months in force, one refused, and the header");
    assertTrue(lines.stream().anyMatch(l -> l.contains(",refused,900,0,900,")));
  }

  private static List<String> csv(String path) {
    var answer = dashboard.get(path);
    assertEquals(200, answer.statusCode(), path);
    assertEquals("text/csv; charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
    return answer.body().lines().toList();
  }
}
