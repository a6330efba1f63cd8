package org.nscb.scorecard.dashboards;

import static org.nscb.scorecard.content.indicators.PeriodType.MONTH;
import static org.nscb.scorecard.content.indicators.PeriodType.QUARTER;
import static org.nscb.scorecard.content.indicators.PeriodType.ROLLING_12_MONTHS;
import static org.nscb.scorecard.content.indicators.PeriodType.YEAR_TO_MARCH;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.AgencyRole;
import org.nscb.scorecard.content.indicators.Annotation;
import org.nscb.scorecard.content.indicators.BoardUse;
import org.nscb.scorecard.content.indicators.Breakdown;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Kind;
import org.nscb.scorecard.content.indicators.Limits;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.content.indicators.Polarity;
import org.nscb.scorecard.content.indicators.Published;
import org.nscb.scorecard.content.pages.Page;
import org.nscb.scorecard.content.pages.Site;
import org.nscb.scorecard.content.plan.Kpi;
import org.nscb.scorecard.content.plan.Kpi.Evidence;
import org.nscb.scorecard.content.privacy.ContractPrivacy;
import org.nscb.scorecard.content.privacy.PrivacyPolicy;
import org.nscb.scorecard.content.sources.Agency;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Due;
import org.nscb.scorecard.content.sources.Layout;
import org.nscb.scorecard.content.sources.Severity;
import org.nscb.scorecard.content.sources.Window;

/**
 * A small scorecard for tests: one indicator of each kind, so that what an analyst changes in the
 * real one does not change what is tested. Templates and assets are the real ones.
 */
public final class FixtureContent {

  public static final Indicator REFERRALS =
      indicator(
          "referrals",
          "F4",
          "Referrals",
          "referrals",
          "front_door",
          Measure.RATE_PER_10000,
          Kind.FLOW,
          Polarity.NO_JUDGEMENT,
          ROLLING_12_MONTHS,
          List.of("district", "source"),
          Optional.of(new Published("c1", List.of(), List.of(), Map.of(), Map.of())));

  public static final Indicator RE_REFERRALS =
      indicator(
          "re_referrals_within_12_months",
          "F5",
          "Re-referrals within 12 months",
          "referrals",
          "front_door",
          Measure.PERCENTAGE,
          Kind.FLOW,
          Polarity.LOW_IS_GOOD,
          ROLLING_12_MONTHS,
          List.of(),
          Optional.of(new Published("c1", List.of(), List.of(), Map.of(), Map.of())));

  public static final Indicator CONFERENCES_IN_TIME =
      indicator(
          "icpc_within_15_working_days",
          "S4",
          "Initial conferences within 15 working days",
          "conferences",
          "child_protection_enquiries",
          Measure.PERCENTAGE,
          Kind.FLOW,
          Polarity.HIGH_IS_GOOD,
          ROLLING_12_MONTHS,
          List.of("agency"),
          Optional.of(new Published("c4", List.of(), List.of(), Map.of(), Map.of())));

  public static final Indicator PLANS =
      indicator(
          "cp_plans",
          "C1",
          "Child protection plans",
          "children on a child protection plan",
          "child_protection_plans",
          Measure.RATE_PER_10000,
          Kind.SNAPSHOT,
          Polarity.NO_JUDGEMENT,
          MONTH,
          List.of(),
          Optional.of(
              new Published("d1", List.of(), List.of(), Map.of("category", Map.of()), Map.of())));

  public static final Indicator DAYS_OPEN =
      indicator(
          "cp_plan_days_open",
          "C10",
          "Length of open child protection plans",
          "days",
          "child_protection_plans",
          Measure.MEAN_DAYS,
          Kind.SNAPSHOT,
          Polarity.LOW_IS_GOOD,
          MONTH,
          List.of(),
          Optional.empty());

  public static final Indicator CHILDREN_IN_NEED =
      withoutExtracts(
          indicator(
              "children_in_need",
              "N1",
              "Children in need",
              "children in need",
              "children_in_need",
              Measure.RATE_PER_10000,
              Kind.SNAPSHOT,
              Polarity.NO_JUDGEMENT,
              YEAR_TO_MARCH,
              List.of(),
              Optional.of(new Published("b1", List.of(), List.of(), Map.of(), Map.of()))));

  private FixtureContent() {}

  public static Content content() {
    Map<String, Indicator> indicators = new LinkedHashMap<>();
    List.of(REFERRALS, RE_REFERRALS, CONFERENCES_IN_TIME, PLANS, DAYS_OPEN, CHILDREN_IN_NEED)
        .forEach(i -> indicators.put(i.id(), i));
    Map<String, Contract> sources = new LinkedHashMap<>();
    List.of("contacts", "referrals", "assessments", "section47", "conferences", "cp_plans")
        .forEach(s -> sources.put(s, contract(s, "norfolk_csc")));
    List.of("dfe_children_in_need", "ons_population")
        .forEach(s -> sources.put(s, contract(s, "dfe")));
    return new Content(
        Path.of("").toAbsolutePath(),
        agencies(),
        Map.of(),
        sources,
        Map.of(),
        breakdowns(),
        indicators,
        kpis(),
        annotations(),
        new Content.Suppression(1, 5),
        site(),
        pages());
  }

  private static Map<String, Agency> agencies() {
    Map<String, Agency> agencies = new LinkedHashMap<>();
    List.of(
            new Agency(
                "norfolk_csc",
                "Norfolk County Council, children's social care",
                new Agency.Kind("social_care", "social care services")),
            new Agency(
                "norfolk_police",
                "Norfolk Constabulary",
                new Agency.Kind("police", "police forces")),
            new Agency(
                "james_paget_hospitals",
                "James Paget University Hospitals",
                new Agency.Kind("acute_trust", "acute hospital trusts")),
            new Agency(
                "dfe", "Department for Education", new Agency.Kind(Agency.PUBLISHER, "publishers")))
        .forEach(agency -> agencies.put(agency.id(), agency));
    return agencies;
  }

  private static List<Kpi> kpis() {
    Kpi.Intent governance = new Kpi.Intent("governance", "Governance is good");
    Kpi.Intent priorities = new Kpi.Intent("priorities", "Progress in the priorities");
    Evidence none = new Evidence(List.of(), List.of(), List.of(), List.of());
    return List.of(
        new Kpi(
            "K104",
            governance,
            "Governance is clear",
            "The handbook is revised",
            new Evidence(List.of(), List.of(), List.of("1.3.1"), List.of())),
        new Kpi("K106", governance, "Practice is monitored", "The scorecard has indicators", none),
        new Kpi(
            "K201",
            priorities,
            "A threshold guide is used",
            "Monitoring of re-referrals",
            new Evidence(
                List.of("re_referrals_within_12_months"), List.of(), List.of(), List.of())),
        new Kpi(
            "K204", priorities, "Plans for the priorities", "Rates of children with plans", none),
        new Kpi("K207", priorities, "Plans for the priorities", "Website is redeveloped", none));
  }

  private static List<Annotation> annotations() {
    return List.of(
        new Annotation(
            "norfolk_2013",
            YearMonth.of(2012, 4),
            YearMonth.of(2013, 3),
            "data_quality",
            List.of("referrals", "cp_plans", "children_in_need"),
            "Norfolk’s return for the year is marked not available throughout.",
            "Department for Education, children in need 2013 to 2024"),
        new Annotation(
            "threshold_guide",
            YearMonth.of(2015, 11),
            YearMonth.of(2015, 11),
            "context",
            List.of("referrals"),
            "The referral form was revised.",
            "Board’s website"),
        new Annotation(
            "norfolk_2016_children_in_need",
            YearMonth.of(2016, 3),
            YearMonth.of(2016, 3),
            "data_quality",
            List.of("children_in_need"),
            "The count for 2016 is more than twice that of the next year: open cases had not been"
                + " closed.",
            "Department for Education, table b1"));
  }

  private static Site site() {
    return new Site(
        "Norfolk Safeguarding Children Board",
        "NSCB",
        new Site.Area("E10000020", "Norfolk", "926"),
        new Site.Area("E12000006", "East of England", ""),
        new Site.Area("E92000001", "England", ""),
        List.of(
            new Site.Theme("neglect", "Neglect", "What is not given."),
            new Site.Theme("sexual_abuse", "Sexual abuse", "Few is not rare."),
            new Site.Theme("voice_of_the_child", "Voice of the child", "Who is heard.")),
        List.of(new Site.Theme("outcomes", "Outcomes for children", "What becomes of them.")),
        List.of(new Site.Group("board", "The Board")),
        List.of(
            new Site.Theme("front_door", "The front door", "Who asks for help, and what follows."),
            new Site.Theme("child_protection_enquiries", "Enquiries", "When harm is suspected."),
            new Site.Theme("child_protection_plans", "Child protection plans", "Keeping safe."),
            new Site.Theme("children_in_need", "Children in need", "All who need services.")),
        true);
  }

  private static List<Page> pages() {
    return List.of(
        new Page(
            "front-door",
            "The front door",
            "Contacts and referrals: who asks for help for a child, and what follows.",
            List.of(
                new Page.Section(
                    "How many",
                    "More is not worse: it may mean that people tell.",
                    List.of(
                        figure("referrals", Optional.of(YEAR_TO_MARCH), Optional.empty()),
                        figure("referrals", Optional.of(MONTH), Optional.of("district")))))),
        new Page(
            "for/partners",
            "For partners",
            "A page that is no theme's.",
            List.of(
                new Page.Section(
                    "In time",
                    "",
                    List.of(
                        figure(
                            "icpc_within_15_working_days", Optional.empty(), Optional.empty()))))));
  }

  private static Page.Figure figure(
      String indicator, Optional<PeriodType> period, Optional<String> breakdown) {
    return new Page.Figure(indicator, period, breakdown, List.of("country", "neighbours"));
  }

  private static Map<String, Breakdown> breakdowns() {
    Map<String, Breakdown> breakdowns = new LinkedHashMap<>();
    List.of(
            new Breakdown("district", "District", true, Optional.of("district"), true),
            new Breakdown("source", "Source of referral", true, Optional.empty(), false),
            new Breakdown("agency", "Agency", true, Optional.empty(), false),
            new Breakdown("category", "Category of abuse", true, Optional.empty(), false))
        .forEach(b -> breakdowns.put(b.id(), b));
    return breakdowns;
  }

  private static Contract contract(String source, String agency) {
    return new Contract(
        source,
        source.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
            + source.substring(1).replace('_', ' '),
        "one row for each",
        List.of(agency),
        Window.MONTH,
        1,
        Layout.ROWS,
        Optional.empty(),
        Optional.of(new Due(1, 10)),
        List.of(),
        Severity.FAIL,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        0.5,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new ContractPrivacy(
            new PrivacyPolicy(List.of(), List.of(), Map.of()), List.of(), Optional.empty()));
  }

  private static Indicator indicator(
      String id,
      String code,
      String title,
      String unit,
      String theme,
      Measure measure,
      Kind kind,
      Polarity polarity,
      PeriodType standard,
      List<String> breakdowns,
      Optional<Published> published) {
    List<PeriodType> periods =
        kind == Kind.SNAPSHOT
            ? List.of(MONTH, YEAR_TO_MARCH)
            : List.of(MONTH, QUARTER, ROLLING_12_MONTHS, YEAR_TO_MARCH);
    return new Indicator(
        id,
        code,
        title,
        unit,
        theme,
        measure,
        kind,
        polarity,
        "What " + title + " counts.",
        "Counted from the extracts.",
        "What would you ask an agency about it?",
        List.of("referrals"),
        periods,
        standard,
        breakdowns,
        0,
        0,
        published,
        Optional.of("select month from marts.fct_referrals"),
        Optional.empty(),
        breakdowns.contains(Indicator.AGENCY) ? Optional.of(AgencyRole.ACTS) : Optional.empty(),
        use(id),
        Limits.NONE);
  }

  /** Conferences have a target that they miss, and plans are of a priority. */
  private static BoardUse use(String id) {
    return new BoardUse(
        "outcomes",
        id.equals("cp_plans") ? List.of("neglect") : List.of(),
        "board",
        id.equals("icpc_within_15_working_days")
            ? Optional.of(new BoardUse.Target(100, "The Board"))
            : Optional.empty());
  }

  private static Indicator withoutExtracts(Indicator i) {
    return new Indicator(
        i.id(),
        i.code(),
        i.title(),
        i.unit(),
        i.theme(),
        i.measure(),
        i.kind(),
        i.polarity(),
        i.definition(),
        i.method(),
        i.question(),
        List.of(),
        i.periods(),
        i.defaultPeriod(),
        i.breakdowns(),
        0,
        0,
        i.published(),
        Optional.empty(),
        Optional.empty(),
        i.agencyRole(),
        i.use(),
        i.limits());
  }
}
