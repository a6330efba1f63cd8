package org.nscb.scorecard.dashboards;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardServerTest {

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/delivery-plan",
        "/domains",
        "/domains/outcomes",
        "/priorities",
        "/priorities/neglect",
        "/priorities/voice-of-the-child",
        "/themes",
        "/themes/front-door",
        "/themes/child-protection-plans",
        "/agencies",
        "/agencies/norfolk_csc",
        "/agencies/norfolk_police",
        "/agencies/james_paget_hospitals",
        "/case-reviews",
        "/exceptions",
        "/exceptions?period=2014-06",
        "/annual",
        "/annual?year=2014",
        "/pages/for/partners",
        "/indicators/referrals",
        "/indicators/referrals?basis=published",
        "/indicators/referrals?breakdown=district&period=month",
        "/indicators/cp_plan_days_open",
        "/indicators/children_in_need?compare=none",
        "/deliveries",
        "/deliveries?source=contacts",
        "/deliveries/contacts-norfolk_csc-2015-02-0badc0de",
        "/method",
        "/about"
      })
  void aPageIsWholeWithoutJavaScript(String path) {
    HttpResponse<String> answer = dashboard.get(path);
    assertEquals(200, answer.statusCode());
    assertEquals("text/html;charset=utf-8", header(answer, "Content-Type"));
    String html = answer.body();
    assertTrue(html.contains("<html lang=\"en-GB\">"));
    assertEquals(1, count(html, "<h1"), "one main heading");
    assertEquals(1, count(html, "<main"), "one main part");
    assertTrue(html.contains("no child in them is real"));
    assertFalse(html.contains("<script>"), "no inline script");
    assertFalse(html.contains(" style="), "no inline style");
    assertFalse(html.contains("NaN"), "every number is one");
  }

  @Test
  void everyAnswerCarriesTheSecurityHeaders() {
    for (String path : List.of("/", "/indicators/referrals.csv", "/health", "/nothing", "/?x=1")) {
      HttpResponse<String> answer = dashboard.get(path);
      assertEquals(
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
              + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          header(answer, "Content-Security-Policy"),
          path);
      assertEquals("nosniff", header(answer, "X-Content-Type-Options"), path);
      assertEquals("", header(answer, "Server"), path);
    }
  }

  @Test
  void aPageIsSentOnceAndThenOnlyConfirmed() {
    HttpResponse<String> first = dashboard.get("/indicators/referrals");
    String etag = header(first, "ETag");
    HttpResponse<String> second = dashboard.get("/indicators/referrals", "If-None-Match", etag);
    assertEquals(304, second.statusCode());
    assertEquals("", second.body());
    assertEquals(200, dashboard.get("/about", "If-None-Match", etag).statusCode());
  }

  @Test
  void headIsGetWithoutTheBody() {
    HttpResponse<String> get = dashboard.get("/indicators/referrals");
    HttpResponse<String> head = dashboard.send("HEAD", "/indicators/referrals");
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(header(get, "ETag"), header(head, "ETag"));
    assertEquals(header(get, "Content-Length"), header(head, "Content-Length"));
  }

  @Test
  void aPageIsCompressedForThoseWhoTakeIt() throws IOException {
    byte[] plain = dashboard.bytes("/", "Accept", "*/*").body();
    HttpResponse<byte[]> answer = dashboard.bytes("/", "Accept-Encoding", "gzip");
    assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
    GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(answer.body()));
    assertArrayEquals(plain, gzip.readAllBytes());
  }

  @Test
  void anAssetMayBeKeptForEverUnderTheAddressOfItsContent() {
    Matcher asset =
        Pattern.compile("/assets/[0-9a-f]{16}/[^\"]+").matcher(dashboard.get("/").body());
    int seen = 0;
    while (asset.find()) {
      HttpResponse<String> answer = dashboard.get(asset.group());
      assertEquals(200, answer.statusCode(), asset.group());
      assertEquals(
          "public, max-age=31536000, immutable", header(answer, "Cache-Control"), asset.group());
      seen++;
    }
    assertEquals(4, seen);
    assertEquals(404, dashboard.get("/assets/0000000000000000/scorecard.css").statusCode());
    assertNotEquals(200, dashboard.get("/assets/..%2f..%2fsite.yml").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?x=1",
        "/method?y",
        "/themes/front-door?period=month",
        "/indicators/referrals?period=week",
        "/indicators/referrals?breakdown=age",
        "/indicators/referrals?utm_source=mail",
        "/indicators/referrals?period=month&period=quarter",
        "/indicators/children_in_need?basis=extracts",
        "/indicators/referrals.csv?compare=everyone",
        "/deliveries?source=nowhere",
        "/deliveries?year=16",
        "/deliveries?year=2031",
        "/deliveries.csv?year=2016",
        "/exceptions?period=March",
        "/exceptions?period=2031-01",
        "/exceptions?month=2016-03",
        "/annual?year=16",
        "/annual?year=2031",
        "/delivery-plan?row=K104",
        "/agencies?sort=name"
      })
  void anAddressThatMeansNothingIsRefusedAndSaysWhatWouldDo(String path) {
    HttpResponse<String> answer = dashboard.get(path);
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("Cannot "), answer.body());
    assertEquals("no-store", header(answer, "Cache-Control"));
  }

  @Test
  void aRefusedFileSaysWhyWhereItIsListed() {
    String why =
        "Cannot load: the column contact_date is missing. Ask the agency for the file again.";
    for (String path : List.of("/deliveries", "/deliveries?source=contacts")) {
      String html = dashboard.get(path).body();
      assertTrue(html.contains("Refused, and why"), path);
      assertTrue(html.contains(why), path);
    }
    assertFalse(dashboard.get("/deliveries?source=referrals").body().contains("and why"));
  }

  @Test
  void thePageOfADeliverySaysWhatBecameOfItAndNoOtherNameHasOne() {
    String withdrawn = dashboard.get("/deliveries/referrals-norfolk_csc-2015-07-0bad0bad").body();
    assertTrue(withdrawn.contains("Withdrawn: no figure is made of it."), withdrawn);
    assertTrue(withdrawn.contains("The extract was of another team."), withdrawn);
    assertTrue(withdrawn.contains("Other files of this month"), withdrawn);
    assertEquals(404, dashboard.get("/deliveries/referrals-norfolk_csc-2015-07").statusCode());
  }

  @Test
  void whatDeliveriesSayOfEachOtherIsCountedAndLeadsToTheirPage() {
    String html = dashboard.get("/deliveries").body();
    assertTrue(html.contains("What deliveries say of each other"), html);
    Matcher link =
        Pattern.compile("/deliveries/conferences-norfolk_csc-2016-02-[0-9a-f]{8}").matcher(html);
    assertTrue(link.find(), html);
    String page = dashboard.get(link.group()).body();
    assertTrue(page.contains("The plan of the conference is not known."), page);
    assertTrue(page.contains("put into quarantine") || page.contains("left out"), page);
  }

  @Test
  void thePageOfADeliverySaysWhatItCameInWhatWasLetPassAndWhetherAChildCouldBePickedOut() {
    Matcher link =
        Pattern.compile("/deliveries/conferences-norfolk_csc-2016-02-[0-9a-f]{8}")
            .matcher(dashboard.get("/deliveries").body());
    assertTrue(link.find());
    String page = dashboard.get(link.group()).body();
    assertTrue(page.contains("<dt>Within it</dt><dd>sheet conferences</dd>"), page);
    assertTrue(page.contains("<dt>Written in</dt><dd>UTF-16</dd>"), page);
    assertTrue(page.contains("Whether a child could be picked out"), page);
    assertTrue(page.contains("<p>A row stands out when fewer than 5 of the file"), page);
    assertTrue(page.contains("header Alias. The short name of a team."), page);
    assertTrue(page.contains("let pass"), page);
  }

  @Test
  void aDeliveryLeadsToTheOneThatSupersedesIt() {
    String page = dashboard.get("/deliveries/referrals-norfolk_csc-2015-06-01d01d01").body();
    assertTrue(page.contains("<a href=\"/deliveries/referrals-norfolk_csc-2015-06\">"), page);
  }

  @Test
  void aMonthIsDeliveredAgainWhereAnotherFileCountedAndNotWhereOneWasRefused() {
    String html = dashboard.get("/deliveries").body();
    Matcher cells = Pattern.compile("<td class=\"cell (\\w+)\" title=\"([^\"]*)\"").matcher(html);
    Set<String> again = new TreeSet<>();
    Set<String> refused = new TreeSet<>();
    while (cells.find()) {
      if (cells.group(2).contains("another file was replaced or withdrawn")) {
        again.add(cells.group(1));
      }
      if (cells.group(2).contains("another file was refused")) {
        refused.add(cells.group(1));
      }
    }
    assertEquals(Set.of("replaced"), again, html);
    assertEquals(Set.of("delivered"), refused, html);
  }

  @Test
  void aRefusedFileOpensNoColumn() {
    String html = dashboard.get("/deliveries").body();
    assertFalse(html.contains("year to March 2031"), html);
  }

  @Test
  void whatTheChecksFoundIsCountedAndWhatTheyDidNotFindIsLeftOut() {
    String html = dashboard.get("/deliveries").body();
    assertTrue(html.contains("3 checks looked at"), html);
    assertTrue(html.contains("2 of them found something"), html);
    assertTrue(html.contains("A plan ends before it starts, so it is left out."), html);
    assertTrue(html.contains("<td class=\"number\" data-value=\"1200\">1,200</td>"), html);
    assertFalse(html.contains("calendar_has_every_day"), html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/indicators/cp_plans?basis=published | No clear trend over the latest 5 years that have a value, 2020 to 2024.",
        "/indicators/icpc_within_15_working_days?basis=published | Rising (getting better) over the latest 5 years",
        "/indicators/referrals?period=year_to_march | Cannot be calculated: it needs 5 years",
        "/indicators/cp_plan_days_open?period=year_to_march | Cannot be calculated: it needs 5 years"
      })
  void aSeriesOfYearsSaysItsRecentTrend(String path, String words) {
    String html = dashboard.get(path).body();
    assertTrue(html.contains("<dt>Recent trend</dt>"), path);
    assertTrue(html.contains(words), html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/indicators/referrals?period=month",
        "/indicators/referrals",
        "/indicators/cp_plans?basis=published&breakdown=category"
      })
  void noTrendIsSaidOfMonthsRollingYearsAndParts(String path) {
    assertFalse(dashboard.get(path).body().contains("Recent trend"), path);
  }

  @Test
  void aNameThatIsNotThereLeadsToTheNearest() {
    HttpResponse<String> answer = dashboard.get("/indicators/referals");
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("<a href=\"/indicators/referrals\">"), answer.body());
    assertEquals(404, dashboard.get("/themes/fromt-door").statusCode());
    assertEquals(404, dashboard.get("/no/such/page").statusCode());
  }

  @Test
  void aNameInAnErrorIsEscaped() {
    String body = dashboard.get("/indicators/%3Cb%3Ebold").body();
    assertFalse(body.contains("<b>"), body);
    assertTrue(body.contains("&lt;b&gt;bold"), body);
  }

  @Test
  void anImpossibleCombinationLeadsToTheNearestFigure() {
    HttpResponse<String> answer =
        dashboard.get("/indicators/referrals?basis=published&period=month&breakdown=district");
    assertEquals(302, answer.statusCode());
    assertEquals("/indicators/referrals?basis=published", header(answer, "Location"));
  }

  @Test
  void nothingCanBeChangedFromOutside() {
    for (String method : List.of("POST", "PUT", "DELETE")) {
      int status = dashboard.send(method, "/indicators/referrals").statusCode();
      assertTrue(status == 404 || status == 405, method + " " + status);
    }
  }

  @Test
  void healthNamesTheRelease() {
    HttpResponse<String> answer = dashboard.get("/health");
    assertEquals(200, answer.statusCode());
    assertEquals(
        "{\"status\":\"ready\",\"release\":\"" + RunningDashboard.FIRST_RELEASE + "\"}",
        answer.body());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
