package org.nscb.scorecard.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of the plan, of agencies and of reports say. */
class PlanAndAgencyPagesTest {

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
  void thePlanHasItsIntentsItsRowsAndWhatTheDataSays() {
    String html = text("/delivery-plan");
    assertTrue(html.contains("1. Governance is good"), html);
    assertTrue(html.contains("2. Progress in the priorities"), html);
    assertTrue(html.contains("K201 Monitoring of re-referrals"), html);
    assertTrue(html.contains("The plan has 5 rows to measure. 4 of them show evidence"), html);
    assertTrue(html.contains("6 of 6 indicators have a value"), html);
  }

  @Test
  void aLineOfThePlanHasTheColourOfItsOwnerBesideThatOfItsDatesAndWhyTheyDiffer() {
    String html = text("/case-reviews");
    assertTrue(html.contains("▲ at risk 60% done"), html);
    assertTrue(html.contains("◆ off track"), html);
    assertTrue(html.contains("Amber by its owner, red by its dates and progress."), html);
    assertTrue(html.contains("183 days overdue"), html);
  }

  @Test
  void aMilestoneThatNoDeliveryHasIsNotAvailableWithTheReason() {
    String html = text("/delivery-plan");
    assertTrue(html.contains("Milestone 9.9.9 not available"), html);
    assertTrue(html.contains("No delivery plan that was delivered has the action 9.9.9."), html);
  }

  @Test
  void anAgencyIsCalledWorseOrBetterOnlyByMoreThanChance() {
    String csc = text("/agencies/norfolk_csc");
    assertTrue(csc.contains("✖ worse"), csc);
    assertTrue(csc.contains("worse on 1 and similar on 0 of 1 measure"), csc);
    String police = text("/agencies/norfolk_police");
    assertTrue(police.contains("✔ better"), police);
    String both = text("/agencies");
    assertTrue(both.contains("✖ worse") && both.contains("✔ better"), both);
  }

  @Test
  void thePageOfAnAgencySaysWhatItSendsAndWhatItLeads() {
    String csc = text("/agencies/norfolk_csc");
    assertTrue(csc.contains("It sends 6 extracts; of 1 a month is missing."), csc);
    assertTrue(csc.contains("34 of 36"), csc);
    assertTrue(csc.contains("1, at most 6 days"), csc);
    String hospitals = text("/agencies/james_paget_hospitals");
    assertTrue(hospitals.contains("It has no contract to send extracts."), hospitals);
    assertTrue(hospitals.contains("Discharge planning meetings are recorded"), hospitals);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/agencies/dfe", "/agencies/nobody", "/domains/nothing", "/priorities/x"})
  void whatIsNoPartnerAndNoSubjectHasNoPage(String path) {
    assertEquals(404, dashboard.get(path).statusCode());
  }

  @Test
  void exceptionsAreWhatGotWorseMissedItsTargetOrCannotBeSaid() {
    String latest = text("/exceptions");
    assertTrue(latest.contains("Exceptions: March 2016"), latest);
    assertTrue(latest.contains("misses the target of 100%"), latest);
    String first = text("/exceptions?period=2013-06");
    assertTrue(first.contains("It needs 12 months of history before it."), first);
    assertFalse(first.contains("12 months to March 2016"), first);
  }

  @Test
  void aYearStandsBesideTheYearBefore() {
    String year = text("/annual?year=2016");
    assertTrue(year.contains("Annual evidence: year to March 2016"), year);
    assertTrue(year.contains("Year to March 2016"), year);
    assertTrue(text("/annual?year=2014").contains("Annual evidence: year to March 2014"));
  }

  @Test
  void theNoticeSaysThatFiguresOfAgenciesAreInventedToo() {
    for (String path : new String[] {"/", "/agencies", "/agencies/norfolk_police"}) {
      assertTrue(text(path).contains("says nothing of the agency named"), path);
    }
  }

  @Test
  void theNavigationIsShortAndLeadsEverywhere() {
    String html = dashboard.get("/").body();
    String navigation = html.substring(html.indexOf("<nav"), html.indexOf("</nav>"));
    assertEquals(10, navigation.split("<li>", -1).length - 1, navigation);
    for (String path : navigation.split("href=\"", -1)) {
      if (path.startsWith("/")) {
        assertEquals(200, dashboard.get(path.substring(0, path.indexOf('"'))).statusCode(), path);
      }
    }
  }

  /** What a reader reads: without markup, runs of blanks as one. */
  private static String text(String path) {
    var answer = dashboard.get(path);
    assertEquals(200, answer.statusCode(), path);
    return answer
        .body()
        .replaceAll("<[^>]+>", " ")
        .replace("&#39;", "'")
        .replace("&#34;", "\"")
        .replaceAll("\\s+", " ");
  }
}
