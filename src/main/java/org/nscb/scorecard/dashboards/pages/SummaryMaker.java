package org.nscb.scorecard.dashboards.pages;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.pages.Site.Theme;
import org.nscb.scorecard.dashboards.addresses.FigureAddress;
import org.nscb.scorecard.dashboards.charts.ChartPoint;
import org.nscb.scorecard.dashboards.charts.Sparkline;
import org.nscb.scorecard.dashboards.figures.DataQuality;
import org.nscb.scorecard.dashboards.pages.Summary.Official;
import org.nscb.scorecard.dashboards.wording.Headline;
import org.nscb.scorecard.dashboards.wording.NaturalOrder;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.dashboards.wording.Quantity;
import org.nscb.scorecard.dashboards.wording.TargetFinding;
import org.nscb.scorecard.dashboards.wording.Travel;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.Basis;
import org.nscb.scorecard.release.read.ComparatorKind;
import org.nscb.scorecard.release.read.ComparatorValue;
import org.nscb.scorecard.release.read.Coverage;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.ReleaseReader;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.statistics.Comparison;
import org.nscb.scorecard.statistics.DirectionOfTravel;

/** Sums every indicator up in a row, from two questions to the release. */
final class SummaryMaker {

  private static final int SPARKLINE_POINTS = 36;

  private final Content content;
  private final Map<String, List<IndicatorValue>> values;
  private final Map<String, List<ComparatorValue>> comparators;

  SummaryMaker(Content content, ReleaseReader release) {
    this.content = content;
    this.values =
        release.totals(content.site().area().code()).stream()
            .collect(Collectors.groupingBy(IndicatorValue::indicator));
    this.comparators = release.comparators();
  }

  List<ThemeSummary> themes() {
    return content.site().themes().stream().map(this::theme).toList();
  }

  ThemeSummary theme(Theme theme) {
    return new ThemeSummary(
        theme.title(),
        FrameMaker.themePath(theme.id()),
        theme.lead(),
        Arrays.stream(ComparatorKind.values()).map(this::place).toList(),
        content.indicators().values().stream()
            .filter(i -> i.theme().equals(theme.id()))
            .sorted(Comparator.comparing(Indicator::code, NaturalOrder.INSTANCE))
            .map(this::summary)
            .toList());
  }

  private String place(ComparatorKind kind) {
    return kind == ComparatorKind.NEIGHBOURS
        ? "Neighbours"
        : Words.comparator(kind, content.site().country().name(), content.site().region().name());
  }

  private Summary summary(Indicator indicator) {
    FigureAddress address = FigureAddress.standard(indicator);
    List<IndicatorValue> series = series(address);
    if (series.isEmpty()) {
      return empty(indicator, address);
    }
    IndicatorValue latest = lastKnown(series);
    Optional<IndicatorValue> earlier = at(series, latest.period().minusYears(1));
    Quantity quantity = Quantity.of(indicator, address.period(), series);
    DirectionOfTravel direction =
        DirectionOfTravel.between(
            earlier.flatMap(IndicatorValue::shownInterval),
            latest.shownInterval(),
            indicator.polarity());
    return new Summary(
        indicator.code(),
        indicator.title(),
        quantity.title(indicator),
        indicator.limits().derived().orElse(""),
        address.path(),
        cell(indicator, quantity, latest),
        Words.capitalised(Periods.name(indicator.kind(), latest.periodType(), latest.period())),
        TargetFinding.of(indicator, latest),
        new Travel(direction),
        earlier
            .filter(e -> e.status() == Status.SHOWN)
            .map(e -> "from " + cell(indicator, quantity, e) + " a year earlier")
            .orElse(""),
        Headline.of(indicator, latest, earlier),
        Words.polarity(indicator.polarity()),
        sparkline(series, quantity),
        Periods.month(latest.period()),
        coverage(latest.coverage()),
        DataQuality.of(latest.quality()),
        official(indicator));
  }

  private Summary empty(Indicator indicator, FigureAddress address) {
    return new Summary(
        indicator.code(),
        indicator.title(),
        "",
        indicator.limits().derived().orElse(""),
        address.path(),
        Words.status(Status.UNAVAILABLE),
        "",
        "",
        new Travel(
            DirectionOfTravel.between(Optional.empty(), Optional.empty(), indicator.polarity())),
        "",
        indicator.title() + ": nothing has been delivered yet.",
        Words.polarity(indicator.polarity()),
        "",
        "nothing delivered",
        "",
        DataQuality.UNDELIVERED,
        official(indicator));
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

  private List<IndicatorValue> series(FigureAddress address) {
    return values.getOrDefault(address.indicator().id(), List.of()).stream()
        .filter(v -> v.basis() == address.basis() && v.periodType() == address.period())
        .toList();
  }

  private static Optional<IndicatorValue> at(List<IndicatorValue> series, YearMonth period) {
    return series.stream().filter(v -> v.period().equals(period)).findFirst();
  }

  /** Later ones have not been delivered, or their follow-up is not over. */
  private static IndicatorValue lastKnown(List<IndicatorValue> series) {
    return series.stream()
        .filter(v -> v.status() != Status.UNAVAILABLE)
        .reduce((a, b) -> b)
        .orElse(series.get(series.size() - 1));
  }

  private static Optional<IndicatorValue> lastShown(List<IndicatorValue> series) {
    return series.stream().filter(v -> v.status() == Status.SHOWN).reduce((a, b) -> b);
  }

  private static String cell(Indicator indicator, Quantity quantity, IndicatorValue value) {
    if (quantity.of(value).isEmpty()) {
      return Words.status(value.status());
    }
    double number = quantity.of(value).getAsDouble();
    return switch (quantity) {
      case VALUE -> Words.cell(indicator, number);
      case COUNT -> quantity.text(number);
    };
  }

  private static String sparkline(List<IndicatorValue> series, Quantity quantity) {
    return Sparkline.draw(
        series.subList(Math.max(0, series.size() - SPARKLINE_POINTS), series.size()).stream()
            .map(v -> new ChartPoint(v.status(), quantity.of(v), Optional.empty()))
            .toList());
  }

  /** The latest year with an official figure for the area, and the comparators of that year. */
  private List<Official> official(Indicator indicator) {
    Optional<IndicatorValue> own =
        lastShown(
            values.getOrDefault(indicator.id(), List.of()).stream()
                .filter(v -> v.basis() == Basis.PUBLISHED && v.value().isPresent())
                .toList());
    if (own.isEmpty()) {
      return List.of();
    }
    double value = own.get().value().getAsDouble();
    List<Official> places = new ArrayList<>();
    places.add(
        new Official(Words.cell(indicator, value), "to " + Periods.shortMonth(own.get().period())));
    for (ComparatorKind kind : ComparatorKind.values()) {
      places.add(official(indicator, own.get(), kind));
    }
    return places;
  }

  private Official official(Indicator indicator, IndicatorValue own, ComparatorKind kind) {
    return comparators.getOrDefault(indicator.id(), List.of()).stream()
        .filter(c -> c.comparator() == kind && c.period().equals(own.period()))
        .filter(c -> c.value().isPresent())
        .findFirst()
        .map(ComparatorValue::value)
        .map(
            v ->
                new Official(
                    Words.cell(indicator, v.getAsDouble()),
                    content.site().area().name()
                        + " "
                        + Words.verdict(
                            Comparison.of(own.shownInterval(), v, indicator.polarity()))))
        .orElse(new Official(Words.status(Status.UNAVAILABLE), ""));
  }
}
