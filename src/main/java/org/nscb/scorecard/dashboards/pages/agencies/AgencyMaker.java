package org.nscb.scorecard.dashboards.pages.agencies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Polarity;
import org.nscb.scorecard.content.pages.Site.Theme;
import org.nscb.scorecard.content.sources.Agency;
import org.nscb.scorecard.dashboards.charts.ChartPoint;
import org.nscb.scorecard.dashboards.charts.Sparkline;
import org.nscb.scorecard.dashboards.pages.FrameMaker;
import org.nscb.scorecard.dashboards.pages.SubjectKind;
import org.nscb.scorecard.dashboards.pages.agencies.AgencyPage.Group;
import org.nscb.scorecard.dashboards.pages.agencies.AgencyPage.MeasureRow;
import org.nscb.scorecard.dashboards.pages.agencies.AgencyPage.SourceRow;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveryGrids;
import org.nscb.scorecard.dashboards.pages.plan.PlanLines;
import org.nscb.scorecard.dashboards.pages.plan.RagCounts;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.ReleaseReader;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.release.read.plan.PlanAction;
import org.nscb.scorecard.release.read.plan.Rag;
import org.nscb.scorecard.statistics.Comparison;

/** Makes the page of one agency. */
public final class AgencyMaker {

  private static final int SPARKLINE_POINTS = 36;

  /** Of the source in which agencies score themselves. */
  private static final String OWN_WORD = "section11_returns";

  private final Content content;
  private final ReleaseReader release;
  private final FrameMaker frames;

  public AgencyMaker(Content content, ReleaseReader release, FrameMaker frames) {
    this.content = content;
    this.release = release;
    this.frames = frames;
  }

  public AgencyPage page(Agency agency) {
    DeliveryGrids grids = new DeliveryGrids(content, release);
    List<SourceRow> sources = new SentSources(content, release, grids).of(agency);
    Map<Theme, List<AgencyMeasure>> byTheme = measures(agency);
    List<AgencyMeasure> all = byTheme.values().stream().flatMap(List::stream).toList();
    Map<String, List<IndicatorValue>> series =
        release.ofPart(content.site().area().code(), Indicator.AGENCY, agency.id()).stream()
            .collect(Collectors.groupingBy(IndicatorValue::indicator));
    List<PlanAction> actions =
        release.planActions().stream().filter(a -> a.text().agency().equals(agency.id())).toList();
    return new AgencyPage(
        frames.frame(agency.name(), "/agencies"),
        Words.capitalised(agency.kind().title()),
        lead(agency, sources, all),
        sources,
        grids.of(agency.id()),
        byTheme.entrySet().stream()
            .map(
                e ->
                    new Group(
                        e.getKey().title(),
                        SubjectKind.THEME.path(e.getKey().id()),
                        rows(agency, e.getValue(), series, m -> true)))
            .toList(),
        rows(agency, all, series, AgencyMaker::isOwnWord),
        rows(agency, all, series, m -> !isOwnWord(m) && isJudged(m, agency)),
        plans(actions),
        actions.stream()
            .filter(a -> a.computedRag() != Rag.BLUE)
            .map(new PlanLines(content)::line)
            .toList());
  }

  private Map<Theme, List<AgencyMeasure>> measures(Agency agency) {
    Map<Theme, List<AgencyMeasure>> own = new LinkedHashMap<>();
    new AgencyMeasures(content, release)
        .byTheme()
        .forEach(
            (theme, measures) -> {
              List<AgencyMeasure> has =
                  measures.stream().filter(m -> m.of(agency.id()).isPresent()).toList();
              if (!has.isEmpty()) {
                own.put(theme, has);
              }
            });
    return own;
  }

  private static boolean isOwnWord(AgencyMeasure measure) {
    return measure.indicator().sources().contains(OWN_WORD);
  }

  /** One way is better, and it is known how the agency stands. */
  private static boolean isJudged(AgencyMeasure measure, Agency agency) {
    return measure.indicator().polarity() != Polarity.NO_JUDGEMENT
        && measure.verdict(measure.of(agency.id()).orElseThrow()).comparison() != Comparison.NONE;
  }

  private String lead(Agency agency, List<SourceRow> sources, List<AgencyMeasure> measures) {
    long incomplete = sources.stream().filter(row -> !row.isComplete()).count();
    String sends =
        sources.isEmpty()
            ? "It has no contract to send extracts."
            : "It sends %s%s."
                .formatted(
                    Words.counted(sources.size(), "extract", "extracts"),
                    incomplete == 0
                        ? ", and every month of them is there"
                        : "; of %d a month is missing".formatted(incomplete));
    Map<Comparison, Long> verdicts =
        measures.stream()
            .map(m -> m.verdict(m.of(agency.id()).orElseThrow()).comparison())
            .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
    return sends
        + " Beside all agencies together it is better on %d, worse on %d and similar on %d of %s."
            .formatted(
                verdicts.getOrDefault(Comparison.BETTER, 0L),
                verdicts.getOrDefault(Comparison.WORSE, 0L),
                verdicts.getOrDefault(Comparison.SIMILAR, 0L),
                Words.counted(measures.size(), "measure", "measures"));
  }

  private static List<MeasureRow> rows(
      Agency agency,
      Collection<AgencyMeasure> measures,
      Map<String, List<IndicatorValue>> series,
      Predicate<AgencyMeasure> wanted) {
    return measures.stream()
        .filter(wanted)
        .map(
            m ->
                row(
                    m,
                    m.of(agency.id()).orElseThrow(),
                    series.getOrDefault(m.indicator().id(), List.of())))
        .toList();
  }

  private static MeasureRow row(
      AgencyMeasure measure, IndicatorValue value, List<IndicatorValue> series) {
    Indicator indicator = measure.indicator();
    IndicatorValue all = measure.all().latest().orElseThrow();
    boolean shown = value.status() == Status.SHOWN;
    return new MeasureRow(
        indicator.title(),
        indicator.code(),
        measure.path(),
        measure.text(value),
        measure.base(value),
        Words.capitalised(Periods.name(indicator.kind(), value.periodType(), value.period())),
        measure.text(all),
        measure.verdict(value),
        sparkline(measure, series),
        shown ? value.coverage().words() : value.reason());
  }

  private static String sparkline(AgencyMeasure measure, List<IndicatorValue> series) {
    List<ChartPoint> points = new ArrayList<>();
    for (IndicatorValue value : series) {
      if (value.periodType() == measure.all().standard().period()) {
        OptionalDouble number = measure.isCount() ? value.numerator() : value.value();
        points.add(new ChartPoint(value.status(), number, Optional.empty()));
      }
    }
    return Sparkline.draw(
        points.subList(Math.max(0, points.size() - SPARKLINE_POINTS), points.size()));
  }

  private List<RagCounts> plans(List<PlanAction> actions) {
    Map<String, List<PlanAction>> byPlan =
        actions.stream()
            .collect(
                Collectors.groupingBy(PlanAction::plan, LinkedHashMap::new, Collectors.toList()));
    PlanLines lines = new PlanLines(content);
    return byPlan.entrySet().stream()
        .map(
            e ->
                RagCounts.of(
                    lines.plan(e.getKey()),
                    switch (e.getKey()) {
                      case PlanAction.BUSINESS_PLAN -> "/delivery-plan";
                      case PlanAction.CASE_REVIEWS -> "/case-reviews";
                      default -> "";
                    },
                    e.getValue()))
        .toList();
  }
}
