package org.nscb.scorecard.dashboards.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nscb.scorecard.dashboards.RunningDashboard;

class PagesInABrowserTest {

  private static final int PHONE_WIDTH = 360;
  private static final int MOST_TABS = 400;

  @TempDir private static Path folder;

  private static Chromium chromium;
  private static RunningDashboard dashboard;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    dashboard = RunningDashboard.withARelease(folder);
  }

  @AfterAll
  static void stop() {
    if (dashboard != null) {
      dashboard.close();
      chromium.close();
    }
  }

  static List<String> pages() {
    return List.of(
        "/",
        "/delivery-plan",
        "/domains",
        "/domains/outcomes",
        "/priorities/neglect",
        "/themes",
        "/agencies",
        "/agencies/norfolk_csc",
        "/agencies/james_paget_hospitals",
        "/case-reviews",
        "/exceptions?period=2016-03",
        "/annual?year=2016",
        "/themes/front-door",
        "/themes/child-protection-enquiries",
        "/themes/child-protection-plans",
        "/themes/children-in-need",
        "/pages/for/partners",
        "/indicators/referrals",
        "/indicators/referrals?basis=published",
        "/indicators/referrals?period=month&breakdown=district",
        "/indicators/re_referrals_within_12_months",
        "/indicators/icpc_within_15_working_days?period=year_to_march&compare=country",
        "/indicators/cp_plans?basis=published&breakdown=category",
        "/indicators/cp_plan_days_open",
        "/indicators/children_in_need",
        "/deliveries",
        "/deliveries?source=referrals",
        "/deliveries/contacts-norfolk_csc-2015-02-0badc0de",
        "/deliveries/referrals-norfolk_csc-2015-07-0bad0bad",
        "/method",
        "/about",
        "/indicators/referals",
        "/?nothing");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsAccessibleAndBreaksNoRule(String path) {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = desktop()) {
      Page page = context.newPage();
      page.onConsoleMessage(
          message -> {
            boolean refused = message.text().contains("Failed to load resource");
            if (message.type().equals("error") && !refused) {
              complaints.add(message.text());
            }
          });
      page.onPageError(complaints::add);
      page.navigate(dashboard.url(path));
      page.locator("details")
          .evaluateAll("all => all.forEach(details => { details.open = true; })");
      var violations = new AxeBuilder(page).analyze().getViolations();
      assertEquals(List.of(), violations.stream().map(PagesInABrowserTest::told).toList());
      assertEquals(List.of(), complaints, "no error on the console, no breach of the policy");
      assertEquals(1, page.locator("h1").count());
    }
  }

  private static String told(Rule violation) {
    return violation.getId()
        + violation.getNodes().stream().map(n -> n.getHtml() + n.getFailureSummary()).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageFitsAPhone(String path) {
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setViewportSize(PHONE_WIDTH, 740))) {
      Page page = context.newPage();
      page.navigate(dashboard.url(path));
      Object width = page.evaluate("document.documentElement.scrollWidth");
      assertEquals(PHONE_WIDTH, width, "nothing makes the page wider than the phone");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyControlIsReachedByKeyboardAndShowsTheFocus(String path) {
    try (BrowserContext context = desktop()) {
      Page page = context.newPage();
      page.navigate(dashboard.url(path));
      int wanted = page.locator("a[href]:visible, button, select, summary").count();
      for (int tab = 0; tab < MOST_TABS && reached(page) < wanted; tab++) {
        page.keyboard().press("Tab");
        page.evaluate(
            """
            () => {
              const now = document.activeElement;
              const outlined = getComputedStyle(now).outlineStyle !== 'none';
              if (outlined && now.matches('a[href], button, select, summary')) {
                now.dataset.reached = 'yes';
              }
            }
            """);
      }
      assertEquals(wanted, reached(page));
    }
  }

  private static int reached(Page page) {
    return page.locator("[data-reached]").count();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyChartIsDrawnAndItsTableIsTheFile(String path) {
    try (BrowserContext context = desktop()) {
      Page page = context.newPage();
      page.navigate(dashboard.url(path));
      for (Locator chart : page.locator(".chart").all()) {
        assertTrue(chart.getAttribute("aria-label").startsWith("Line chart of "));
        assertTrue(chart.locator(".live svg path").count() > 3, "the script drew it");
        assertTrue(chart.locator(".live svg").boundingBox().height > 100);
        assertTrue(chart.locator(".plot path, .plot circle").count() > 0, "the server drew it");
      }
      for (Locator figure : page.locator("figure").all()) {
        String file = figure.locator("a[href*='.csv']").getAttribute("href");
        List<?> rows = (List<?>) table(figure.locator("table"));
        List<List<String>> all = csv(page, file);
        assertTrue(rows.size() > 1, file);
        // A page of several figures has the newest rows of each, an indicator's own page has all.
        int shown = path.startsWith("/indicators/") ? all.size() : rows.size();
        assertEquals(all.subList(0, shown), rows, file);
      }
    }
  }

  @Test
  void theTableOfDeliveriesIsItsFile() {
    try (BrowserContext context = desktop()) {
      Page page = context.newPage();
      page.navigate(dashboard.url("/deliveries?source=contacts"));
      assertEquals(
          csv(page, "/deliveries.csv?source=contacts"), table(page.locator("#deliveries-table")));
    }
  }

  @Test
  void withoutJavaScriptTheFormChangesWhatIsShown() {
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(dashboard.url("/indicators/referrals"));
      assertTrue(page.locator(".chart .plot").isVisible());
      page.locator("select[name=basis]").selectOption("published");
      page.locator("form button").click();
      assertEquals(dashboard.url("/indicators/referrals?basis=published"), page.url());
      assertTrue(page.locator(".headline").textContent().contains("368.3 per 10,000"));
      assertEquals("published", page.locator("select[name=basis]").inputValue());
    }
  }

  @Test
  void aSuppressedMonthIsAWordOnTheChartInItsDescriptionAndInTheTable() {
    try (BrowserContext context = desktop()) {
      Page page = context.newPage();
      page.navigate(dashboard.url("/indicators/referrals?period=month&breakdown=district"));
      Locator panel = page.locator(".panel:has(h4:text-is('South Norfolk'))");
      assertEquals(4, panel.locator(".live svg text:text-is('suppressed')").count());
      assertTrue(
          panel.locator(".chart").getAttribute("aria-label").contains("4 suppressed"),
          panel.locator(".chart").getAttribute("aria-label"));
      assertEquals(8, page.locator("td[data-value=suppressed]:text-is('suppressed')").count() / 2);
      assertFalse(page.locator("figure").textContent().contains("NaN"));
    }
  }

  @Test
  void onPaperTheTableIsThereAndTheControlsAreNot() {
    try (BrowserContext context = desktop()) {
      Page page = context.newPage();
      page.navigate(dashboard.url("/indicators/children_in_need"));
      page.emulateMedia(
          new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
      assertFalse(page.locator(".navigation").isVisible());
      assertFalse(page.locator("form.controls").isVisible());
      assertTrue(page.locator("figure table").isVisible());
      assertTrue(page.locator(".chart .plot").isVisible());
    }
  }

  @Test
  void withoutJavaScriptAMonthOfExceptionsAndAYearOfEvidenceCanBeChosen() {
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(dashboard.url("/exceptions"));
      page.locator("select[name=period]").selectOption("2015-06");
      page.locator("form button").click();
      assertEquals(dashboard.url("/exceptions?period=2015-06"), page.url());
      assertEquals("Exceptions: June 2015", page.locator("h1").textContent());
      page.navigate(dashboard.url("/annual"));
      page.locator("select[name=year]").selectOption("2015");
      page.locator("form button").click();
      assertEquals(dashboard.url("/annual?year=2015"), page.url());
    }
  }

  @Test
  void onPaperTheReportsAreWholeAndTheirFormsAreNotThere() {
    try (BrowserContext context = desktop()) {
      Page page = context.newPage();
      for (String path : List.of("/exceptions", "/annual", "/delivery-plan", "/case-reviews")) {
        page.navigate(dashboard.url(path));
        page.emulateMedia(
            new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertFalse(page.locator(".navigation").isVisible(), path);
        assertEquals(0, page.locator("form.controls:visible").count(), path);
        assertTrue(page.locator("h2").first().isVisible(), path);
      }
    }
  }

  private static BrowserContext desktop() {
    return chromium
        .browser()
        .newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  /** Names of the columns, then the rows, as the page has them for machines. */
  private static Object table(Locator table) {
    return table.evaluate(
        """
        t => [
          [...t.querySelectorAll('thead th')].map(c => c.dataset.column),
          ...[...t.querySelectorAll('tbody tr')].map(r => [...r.cells].map(c => c.dataset.value))
        ]
        """);
  }

  private static List<List<String>> csv(Page page, String path) {
    String text = page.request().get(dashboard.url(path)).text();
    CsvMapper mapper = new CsvMapper();
    mapper.enable(CsvParser.Feature.WRAP_AS_ARRAY);
    try (MappingIterator<List<String>> rows =
        mapper.readerForListOf(String.class).readValues(text)) {
      return rows.readAll();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
