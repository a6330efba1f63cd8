package org.nscb.scorecard.warehouse.indicators;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.nscb.scorecard.content.pages.Site;
import org.nscb.scorecard.content.privacy.ContractPrivacy;
import org.nscb.scorecard.content.privacy.PrivacyPolicy;
import org.nscb.scorecard.content.sources.Agency;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Due;
import org.nscb.scorecard.content.sources.Layout;
import org.nscb.scorecard.content.sources.Severity;
import org.nscb.scorecard.content.sources.Window;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

/**
 * An indicator over rows that are put in by hand: complaints, which three district councils send,
 * and plans, which social care sends alone.
 */
final class EngineExample implements AutoCloseable {
  private static final Agency.Kind COUNCILS = new Agency.Kind("council", "district councils");
  private static final Map<String, Agency> AGENCIES = new LinkedHashMap<>();

  static {
    for (String name : List.of("Breckland", "Broadland", "Norwich")) {
      String id = name.toLowerCase(java.util.Locale.ROOT);
      AGENCIES.put(id, new Agency(id, name + " Council", COUNCILS));
    }
    AGENCIES.put("csc", new Agency("csc", "Social care", new Agency.Kind("csc", "social care")));
    AGENCIES.put(
        "dfe", new Agency("dfe", "The publisher", new Agency.Kind(Agency.PUBLISHER, "publishers")));
  }

  private final WarehouseDatabase database = WarehouseDatabase.inMemory();
  private final List<Annotation> annotations = new ArrayList<>();

  EngineExample() {
    database.run(
        """
        create macro month_of(day) as cast(date_trunc('month', day) as date);
        create macro year_to_march(day) as
            cast(year(day) + if(month(day) >= 4, 1, 0) as integer);
        create schema staging;
        create table staging.stg_deliveries__months (
            source varchar, agency varchar, month date, covers varchar, sequence bigint);
        create schema marts;
        create table marts.dim_population (
            area varchar, breakdown varchar, breakdown_value varchar, year_to_march integer,
            children double);
        insert into marts.dim_population values ('E1', 'total', 'total', 2016, 10000);
        create table marts.fct_complaints (
            month date, agency varchar, district varchar, in_time boolean, withheld boolean,
            days double);
        """);
  }

  /** The months, such as {@code 2016-01}, that an agency delivered. */
  EngineExample delivered(String source, String agency, String... months) {
    for (String month : months) {
      database.run(
          "insert into staging.stg_deliveries__months values ('%s', '%s', '%s-01', '%s', 1)"
              .formatted(source, agency, month, source.equals("returns") ? "census" : "month"));
    }
    return this;
  }

  /** So many complaints of a month to an agency, of one district, so many of them in time. */
  EngineExample complaints(String month, String agency, String district, int all, int inTime) {
    database.run(
        """
        insert into marts.fct_complaints
        select '%s-01', '%s', '%s', n < %d, false, n - 2 from range(%d) as r (n)
        """
            .formatted(month, agency, district, inTime, all));
    return this;
  }

  EngineExample withheld(String month, String agency, String district) {
    database.run(
        "insert into marts.fct_complaints values ('%s-01', '%s', '%s', true, true, null)"
            .formatted(month, agency, district));
    return this;
  }

  EngineExample received(
      String agency, String month, int rows, int refused, int daysLate, String state) {
    received.add(
        "insert into raw.deliveries values ('%1$s-%2$s-%6$s', '%1$s', 'complaints', '%2$s', '', 1,"
                .formatted(agency, month, rows, refused, daysLate, state)
            + " '', '', '', %d, %d, %d, '%s', '', '', '', %d)"
                .formatted(rows, rows - refused, refused, state, daysLate));
    return this;
  }

  private final List<String> received = new ArrayList<>();

  EngineExample annotated(Annotation annotation) {
    annotations.add(annotation);
    return this;
  }

  /**
   * @param columns an expression over {@code raw.indicator_values}
   * @return it for each value that the condition holds for
   */
  List<String> values(Indicator indicator, String columns, String condition) {
    return fromExtracts(
        indicator,
        "select concat_ws(' | ', %s) from raw.indicator_values where %s order by all"
            .formatted(columns, condition));
  }

  /** What a select of one column gives once the indicator was computed. */
  List<String> fromExtracts(Indicator indicator, String select) {
    Content content = content(indicator);
    IndicatorEngine engine = new IndicatorEngine(content, database);
    database.run("drop schema if exists raw cascade; drop schema if exists indicators cascade");
    engine.define(List.of(indicator));
    received.forEach(database::run);
    engine.computeFromExtracts(List.of(indicator));
    return database.query(select, row -> row.getString(1));
  }

  static Indicator indicator(Measure measure, AgencyRole role) {
    return indicator(measure, role, List.of("complaints"), Limits.NONE);
  }

  static Indicator indicator(
      Measure measure, AgencyRole role, List<String> sources, Limits limits) {
    return indicator(measure, role, sources, List.of(PeriodType.MONTH, PeriodType.QUARTER), limits);
  }

  /** Counts by year to March. */
  static Indicator ofYears(String... sources) {
    return indicator(
        Measure.COUNT,
        AgencyRole.SENDS,
        List.of(sources),
        List.of(PeriodType.YEAR_TO_MARCH),
        Limits.NONE);
  }

  private static Indicator indicator(
      Measure measure,
      AgencyRole role,
      List<String> sources,
      List<PeriodType> periods,
      Limits limits) {
    Optional<String> denominator =
        measure == Measure.PERCENTAGE || measure == Measure.PER_100
            ? Optional.of("select * from marts.fct_complaints")
            : Optional.empty();
    String numerator =
        switch (measure) {
          case PERCENTAGE -> "select * from marts.fct_complaints where in_time";
          case MEAN, MEAN_DAYS ->
              "select month, agency, district, withheld, days as amount from marts.fct_complaints";
          case COUNT, RATE_PER_10000, PER_100 -> "select * from marts.fct_complaints";
        };
    return new Indicator(
        "complaints",
        "Q5",
        "Complaints",
        "complaints",
        "voice",
        measure,
        Kind.FLOW,
        Polarity.NO_JUDGEMENT,
        "",
        "",
        "",
        sources,
        periods,
        periods.get(0),
        List.of("district", Indicator.AGENCY),
        0,
        0,
        Optional.empty(),
        Optional.of(numerator),
        denominator,
        Optional.of(role),
        new BoardUse("feedback", List.of(), "board", Optional.empty()),
        limits);
  }

  private Content content(Indicator indicator) {
    Map<String, Breakdown> breakdowns = new LinkedHashMap<>();
    for (String id : List.of("district", Indicator.AGENCY)) {
      breakdowns.put(id, new Breakdown(id, id, true, Optional.empty(), false));
    }
    return new Content(
        Path.of(""),
        AGENCIES,
        Map.of(),
        Map.of(
            "complaints",
            contract("complaints", List.of("breckland", "broadland", "norwich", "dfe")),
            "plans",
            contract("plans", List.of("csc")),
            "returns",
            contract("returns", List.of("csc"))),
        Map.of(),
        breakdowns,
        Map.of(indicator.id(), indicator),
        List.of(),
        annotations,
        new Content.Suppression(1, 5),
        new Site(
            "",
            "",
            new Site.Area("E1", "Norfolk", ""),
            new Site.Area("E2", "East", ""),
            new Site.Area("E3", "England", ""),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true),
        List.of());
  }

  private static Contract contract(String source, List<String> agencies) {
    return new Contract(
        source,
        Character.toUpperCase(source.charAt(0)) + source.substring(1),
        "",
        agencies,
        source.equals("returns") ? Window.CENSUS : Window.MONTH,
        1,
        Layout.ROWS,
        Optional.empty(),
        Optional.of(new Due(1, 15)),
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

  @Override
  public void close() {
    database.close();
  }
}
