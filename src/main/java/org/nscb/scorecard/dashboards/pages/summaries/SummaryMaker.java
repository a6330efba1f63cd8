package org.nscb.scorecard.dashboards.pages.summaries;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.pages.Site.Theme;
import org.nscb.scorecard.content.plan.Kpi.Part;
import org.nscb.scorecard.dashboards.addresses.FigureAddress;
import org.nscb.scorecard.dashboards.charts.ChartPoint;
import org.nscb.scorecard.dashboards.charts.Sparkline;
import org.nscb.scorecard.dashboards.figures.DataQuality;
import org.nscb.scorecard.dashboards.pages.SubjectKind;
import org.nscb.scorecard.dashboards.wording.Headline;
import org.nscb.scorecard.dashboards.wording.NaturalOrder;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.dashboards.wording.Quantity;
import org.nscb.scorecard.dashboards.wording.Travel;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.BreakdownValue;
import org.nscb.scorecard.release.read.Coverage;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.ReleaseReader;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.release.standing.Standing;
import org.nscb.scorecard.release.standing.Standings;

/** Sums indicators up in a row each. */
public final class SummaryMaker {

  private static final int SPARKLINE_POINTS = 36;

  private final Content content;
  private final ReleaseReader release;
  private final Standings standings;
  private final OfficialFigures official;

  public SummaryMaker(Content content, ReleaseReader release) {
    this.content = content;
    this.release = release;
    this.standings = new Standings(content, release);
    this.official = new OfficialFigures(content.site(), release);
  }

  /** Every indicator, in the order of the codes. */
  public List<Summary> all() {
    return rows(content.indicators().values());
  }

  /** The indicators of a subject in one table. */
  public SummaryTable table(SubjectKind kind, Theme subject) {
    return table(
        subject.title(),
        kind.path(subject.id()),
        subject.lead(),
        content.indicators().values().stream().filter(i -> kind.holds(subject, i)).toList());
  }

  public SummaryTable table(
      String title, String path, String lead, Collection<Indicator> indicators) {
    List<Summary> rows = rows(indicators);
    boolean published = rows.stream().anyMatch(row -> !row.official().isEmpty());
    return new SummaryTable(title, path, lead, published ? official.places() : List.of(), rows);
  }

  private List<Summary> rows(Collection<Indicator> indicators) {
    return ordered(indicators).stream().map(this::row).toList();
  }

  /** In the order of the codes. */
  public List<Indicator> ordered(Collection<Indicator> indicators) {
    return indicators.stream()
        .sorted(Comparator.comparing(Indicator::code, NaturalOrder.INSTANCE))
        .toList();
  }

  public Summary row(Indicator indicator) {
    return row(
        standings.of(indicator),
        indicator.title(),
        FigureAddress.standard(indicator),
        official.of(indicator));
  }

  /** As an indicator stood in a month. */
  public Summary row(Standing standing) {
    Indicator indicator = standing.indicator();
    FigureAddress address = FigureAddress.standard(indicator);
    return row(standing, indicator.title(), address, List.of());
  }

  /** One value of a breakdown. */
  public Summary row(Part part) {
    Standing standing = standings.of(part);
    String label =
        release.breakdownValues(part.breakdown()).stream()
            .filter(value -> value.value().equals(part.value()))
            .map(BreakdownValue::label)
            .findFirst()
            .orElse(part.value());
    return row(
        standing,
        standing.indicator().title() + ": " + label,
        FigureAddress.standard(standing.indicator()).by(part.breakdown()),
        List.of());
  }

  private Summary row(
      Standing standing, String title, FigureAddress address, List<Summary.Official> places) {
    Indicator indicator = standing.indicator();
    Quantity quantity = Quantity.of(indicator, standing.standard().period(), standing.series());
    Optional<IndicatorValue> latest = standing.latest();
    return new Summary(
        standing,
        indicator.code(),
        title,
        latest.isPresent() ? quantity.title(indicator) : "",
        indicator.limits().derived().orElse(""),
        address.path(),
        latest.map(v -> cell(indicator, quantity, v)).orElse(Words.status(Status.UNAVAILABLE)),
        latest.map(IndicatorValue::reason).orElse("Nothing has been delivered for it."),
        latest.map(v -> period(indicator, v)).orElse(""),
        new Travel(standing.direction()),
        standing
            .earlier()
            .filter(v -> v.status() == Status.SHOWN && standing.status() == Status.SHOWN)
            .map(v -> "from " + cell(indicator, quantity, v) + " a year earlier")
            .orElse(""),
        Words.againstTarget(indicator, standing.againstTarget()),
        latest
            .map(v -> Headline.of(indicator, v, standing.earlier()))
            .orElse(title + ": nothing has been delivered yet."),
        sparkline(standing.series(), quantity),
        latest.map(v -> Periods.month(v.period())).orElse("nothing delivered"),
        latest.map(v -> coverage(v.coverage())).orElse(""),
        latest.map(v -> DataQuality.of(v.quality())).orElse(DataQuality.UNDELIVERED),
        places);
  }

  private static String coverage(Coverage coverage) {
    String late =
        coverage.late() == 0
            ? ""
            : Words.counted(coverage.late(), "late delivery", "late deliveries");
    return Stream.of(coverage.expected() > 1 ? coverage.words() : "", late)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String period(Indicator indicator, IndicatorValue value) {
    return Words.capitalised(Periods.name(indicator.kind(), value.periodType(), value.period()));
  }

  /** A value of a standing as its row writes it, or the word for why it is not shown. */
  public static String cell(Standing standing, IndicatorValue value) {
    Indicator indicator = standing.indicator();
    return cell(
        indicator, Quantity.of(indicator, standing.standard().period(), standing.series()), value);
  }

  private static String cell(Indicator indicator, Quantity quantity, IndicatorValue value) {
    if (quantity.of(value).isEmpty()) {
      return Words.status(value.status());
    }
    double number = quantity.of(value).getAsDouble();
    return switch (quantity) {
      case VALUE -> Words.cell(indicator, number);
      case COUNT -> quantity.text(indicator, number);
    };
  }

  private static String sparkline(List<IndicatorValue> series, Quantity quantity) {
    return Sparkline.draw(
        series.subList(Math.max(0, series.size() - SPARKLINE_POINTS), series.size()).stream()
            .map(v -> new ChartPoint(v.status(), quantity.of(v), Optional.empty()))
            .toList());
  }
}
