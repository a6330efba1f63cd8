package org.nscb.scorecard.dashboards.pages.agencies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.pages.Site.Theme;
import org.nscb.scorecard.content.sources.Agency;
import org.nscb.scorecard.dashboards.pages.Frame.Link;
import org.nscb.scorecard.dashboards.pages.FrameMaker;
import org.nscb.scorecard.dashboards.pages.SubjectKind;
import org.nscb.scorecard.dashboards.pages.agencies.AgenciesPage.Cell;
import org.nscb.scorecard.dashboards.pages.agencies.AgenciesPage.Column;
import org.nscb.scorecard.dashboards.pages.agencies.AgenciesPage.KindOfAgency;
import org.nscb.scorecard.dashboards.pages.agencies.AgenciesPage.KindRows;
import org.nscb.scorecard.dashboards.pages.agencies.AgenciesPage.Matrix;
import org.nscb.scorecard.dashboards.pages.agencies.AgenciesPage.Row;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.ReleaseReader;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.statistics.Comparison;

/** Sets agencies side by side, by the same definitions and in the same periods. */
public final class AgenciesMaker {

  private final Content content;
  private final ReleaseReader release;
  private final FrameMaker frames;

  public AgenciesMaker(Content content, ReleaseReader release, FrameMaker frames) {
    this.content = content;
    this.release = release;
    this.frames = frames;
  }

  /** Those that have a page: all but the publishers of official statistics. */
  public static List<Agency> partners(Content content) {
    return content.agencies().values().stream().filter(a -> !a.publishes()).toList();
  }

  public static String path(Agency agency) {
    return "/agencies/" + agency.id();
  }

  public AgenciesPage page() {
    Map<Theme, List<AgencyMeasure>> byTheme = new AgencyMeasures(content, release).byTheme();
    List<Matrix> matrices = new ArrayList<>();
    byTheme.forEach((theme, measures) -> matrices.add(matrix(theme, measures)));
    long measures = byTheme.values().stream().mapToLong(List::size).sum();
    return new AgenciesPage(
        frames.frame("Agencies", "/agencies"),
        "%s, set side by side on %s. Each cell of a column is of one period and one definition."
            .formatted(
                Words.counted(partners(content).size(), "agency", "agencies"),
                Words.counted(measures, "measure", "measures")),
        byKind().entrySet().stream()
            .map(
                e ->
                    new KindOfAgency(
                        Words.capitalised(e.getKey()),
                        e.getValue().stream().map(a -> new Link(path(a), a.name())).toList()))
            .toList(),
        matrices);
  }

  private Map<String, List<Agency>> byKind() {
    Map<String, List<Agency>> byKind = new LinkedHashMap<>();
    partners(content)
        .forEach(a -> byKind.computeIfAbsent(a.kind().title(), k -> new ArrayList<>()).add(a));
    return byKind;
  }

  private Matrix matrix(Theme theme, List<AgencyMeasure> measures) {
    List<KindRows> kinds = new ArrayList<>();
    byKind()
        .forEach(
            (kind, agencies) -> {
              List<Row> rows =
                  agencies.stream()
                      .filter(a -> measures.stream().anyMatch(m -> m.of(a.id()).isPresent()))
                      .map(a -> row(a, measures))
                      .toList();
              if (!rows.isEmpty()) {
                kinds.add(new KindRows(Words.capitalised(kind), rows));
              }
            });
    return new Matrix(
        theme.title(),
        SubjectKind.THEME.path(theme.id()),
        measures.stream().map(AgenciesMaker::column).toList(),
        kinds,
        measures.stream().map(AgenciesMaker::all).toList());
  }

  private static Column column(AgencyMeasure measure) {
    IndicatorValue latest = measure.all().latest().orElseThrow();
    return new Column(
        measure.indicator().title(),
        measure.indicator().code(),
        measure.path(),
        Words.capitalised(
            Periods.name(measure.indicator().kind(), latest.periodType(), latest.period())),
        Words.polarity(measure.indicator().polarity()));
  }

  private static Row row(Agency agency, List<AgencyMeasure> measures) {
    return new Row(
        agency.name(), path(agency), measures.stream().map(m -> cell(agency, m)).toList());
  }

  private static Cell cell(Agency agency, AgencyMeasure measure) {
    return measure
        .of(agency.id())
        .map(
            value ->
                new Cell(
                    measure.text(value),
                    measure.base(value),
                    measure.verdict(value).comparison() == Comparison.NONE
                        ? List.of()
                        : List.of(measure.verdict(value)),
                    value.reason()))
        .orElse(new Cell("–", "", List.of(), "It has no part in this."));
  }

  private static Cell all(AgencyMeasure measure) {
    IndicatorValue latest = measure.all().latest().orElseThrow();
    String coverage =
        latest.status() == Status.SHOWN && latest.coverage().expected() > 1
            ? latest.coverage().words()
            : "";
    return new Cell(
        measure.text(latest),
        coverage.isEmpty() ? measure.base(latest) : coverage,
        List.of(),
        latest.reason());
  }
}
