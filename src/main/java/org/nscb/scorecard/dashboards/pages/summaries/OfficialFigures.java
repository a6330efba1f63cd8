package org.nscb.scorecard.dashboards.pages.summaries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.pages.Site;
import org.nscb.scorecard.dashboards.pages.summaries.Summary.Official;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.Basis;
import org.nscb.scorecard.release.read.ComparatorKind;
import org.nscb.scorecard.release.read.ComparatorValue;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.ReleaseReader;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.statistics.Comparison;

/** The latest official statistics of an indicator, beside those of other places. */
final class OfficialFigures {

  private final Site site;
  private final Map<String, List<IndicatorValue>> values;
  private final Map<String, List<ComparatorValue>> comparators;

  OfficialFigures(Site site, ReleaseReader release) {
    this.site = site;
    this.values = release.totalsByIndicator(site.area().code());
    this.comparators = release.comparators();
  }

  /** Names of the columns after the area's own. */
  List<String> places() {
    return Arrays.stream(ComparatorKind.values()).map(this::place).toList();
  }

  private String place(ComparatorKind kind) {
    return kind == ComparatorKind.NEIGHBOURS
        ? "Neighbours"
        : Words.comparator(kind, site.country().name(), site.region().name());
  }

  /** The latest year with an official figure for the area, and the comparators of that year. */
  List<Official> of(Indicator indicator) {
    Optional<IndicatorValue> own =
        values.getOrDefault(indicator.id(), List.of()).stream()
            .filter(v -> v.basis() == Basis.PUBLISHED && v.value().isPresent())
            .filter(v -> v.status() == Status.SHOWN)
            .reduce((a, b) -> b);
    if (own.isEmpty()) {
      return List.of();
    }
    List<Official> places = new ArrayList<>();
    places.add(
        new Official(
            Words.cell(indicator, own.get().value().getAsDouble()),
            "to " + Periods.shortMonth(own.get().period())));
    for (ComparatorKind kind : ComparatorKind.values()) {
      places.add(place(indicator, own.get(), kind));
    }
    return places;
  }

  private Official place(Indicator indicator, IndicatorValue own, ComparatorKind kind) {
    return comparators.getOrDefault(indicator.id(), List.of()).stream()
        .filter(c -> c.comparator() == kind && c.period().equals(own.period()))
        .map(ComparatorValue::value)
        .filter(OptionalDouble::isPresent)
        .findFirst()
        .map(
            value ->
                new Official(
                    Words.cell(indicator, value.getAsDouble()), verdict(indicator, own, value)))
        .orElse(new Official(Words.status(Status.UNAVAILABLE), ""));
  }

  private String verdict(Indicator indicator, IndicatorValue own, OptionalDouble benchmark) {
    return site.area().name()
        + " "
        + Words.verdict(Comparison.of(own.shownInterval(), benchmark, indicator.polarity()));
  }
}
