package org.nscb.scorecard.dashboards.figures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nscb.scorecard.content.indicators.BoardUse.Target;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.content.pages.Site;
import org.nscb.scorecard.dashboards.addresses.FigureAddress;
import org.nscb.scorecard.dashboards.wording.Quantity;
import org.nscb.scorecard.release.read.BreakdownValue;
import org.nscb.scorecard.release.read.ComparatorKind;
import org.nscb.scorecard.release.read.ComparatorValue;
import org.nscb.scorecard.release.read.IndicatorValue;
import org.nscb.scorecard.release.read.ReleaseReader;
import org.nscb.scorecard.release.read.SeriesQuery;
import org.nscb.scorecard.release.read.Status;

/**
 * The values of a figure, as a release has them, put in order.
 *
 * @param parts one for the total, else one for each part of the breakdown
 * @param comparators of years to March; none beside a breakdown
 * @param target what the Board wants these values to be; a number of things is wanted of one kind
 *     of period alone
 */
record Series(
    Timeline timeline,
    Quantity quantity,
    List<Part> parts,
    Map<ComparatorKind, List<ComparatorValue>> comparators,
    Optional<Target> target,
    String vintage) {

  /** More points than this in each of many small charts cannot be read. */
  private static final int MOST_PERIODS_OF_A_BREAKDOWN = 36;

  private static final int LEAST_PERIODS_OF_A_BREAKDOWN = 9;

  /** More rows than this in a table are not read; a breakdown with many parts has fewer periods. */
  private static final int MOST_ROWS_OF_A_BREAKDOWN = 400;

  static Series read(ReleaseReader release, Site site, FigureAddress address) {
    List<IndicatorValue> values =
        release.series(
            new SeriesQuery(
                address.indicator().id(),
                address.basis(),
                address.period(),
                site.area().code(),
                address.breakdown()));
    List<Part> parts = parts(release, site, address, values);
    Quantity quantity = Quantity.of(address.indicator(), address.period(), values);
    return new Series(
        Timeline.of(address.period(), values, most(address, parts)),
        quantity,
        parts,
        comparators(release, address),
        target(address, quantity),
        values.stream().map(IndicatorValue::vintage).max(String::compareTo).orElse(""));
  }

  private static Optional<Target> target(FigureAddress address, Quantity quantity) {
    Indicator indicator = address.indicator();
    boolean isOfThePeriod =
        indicator.measure() != Measure.COUNT
            || address.period().months() == FigureAddress.standard(indicator).period().months();
    return indicator.use().target().filter(t -> quantity == Quantity.VALUE && isOfThePeriod);
  }

  private static int most(FigureAddress address, List<Part> parts) {
    return address.isTotal()
        ? Integer.MAX_VALUE
        : Math.max(
            LEAST_PERIODS_OF_A_BREAKDOWN,
            Math.min(
                MOST_PERIODS_OF_A_BREAKDOWN, MOST_ROWS_OF_A_BREAKDOWN / Math.max(1, parts.size())));
  }

  /**
   * The last period that something is known of. Later ones have not been delivered, or their
   * follow-up is not over; without any it is the last of all.
   */
  YearMonth lastKnown() {
    return values().stream()
        .filter(v -> v.status() != Status.UNAVAILABLE)
        .map(IndicatorValue::period)
        .max(Comparator.naturalOrder())
        .orElse(timeline.last());
  }

  /** The values of one period, of each part that has one. */
  List<IndicatorValue> of(YearMonth period) {
    return parts.stream().map(p -> p.values().get(period)).filter(Objects::nonNull).toList();
  }

  Collection<IndicatorValue> values() {
    return parts.stream().flatMap(p -> p.values().values().stream()).toList();
  }

  private static List<Part> parts(
      ReleaseReader release, Site site, FigureAddress address, List<IndicatorValue> values) {
    Map<String, String> labels = new LinkedHashMap<>();
    if (address.isTotal()) {
      labels.put(address.breakdown(), site.area().name());
    }
    for (BreakdownValue part : release.breakdownValues(address.breakdown())) {
      labels.putIfAbsent(part.value(), part.label());
    }
    Map<String, List<IndicatorValue>> grouped = new LinkedHashMap<>();
    labels.keySet().forEach(code -> grouped.put(code, new ArrayList<>()));
    values.forEach(v -> grouped.computeIfAbsent(v.breakdownValue(), k -> new ArrayList<>()).add(v));
    return grouped.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> Part.of(e.getKey(), label(labels, e.getKey()), e.getValue()))
        .toList();
  }

  private static String label(Map<String, String> labels, String code) {
    return labels.getOrDefault(code, code.equals("unknown") ? "Not known" : code);
  }

  private static Map<ComparatorKind, List<ComparatorValue>> comparators(
      ReleaseReader release, FigureAddress address) {
    Map<ComparatorKind, List<ComparatorValue>> kinds = new LinkedHashMap<>();
    if (address.comparators().isEmpty()) {
      return kinds;
    }
    List<ComparatorValue> values = release.comparators(address.indicator().id());
    address.comparators().stream()
        .sorted()
        .forEach(
            kind -> kinds.put(kind, values.stream().filter(v -> v.comparator() == kind).toList()));
    return kinds;
  }
}
