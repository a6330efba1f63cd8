package org.nscb.scorecard.dashboards.addresses;

import static org.nscb.scorecard.release.read.IndicatorValue.TOTAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.release.read.Basis;
import org.nscb.scorecard.release.read.ComparatorKind;
import org.nscb.scorecard.release.standing.StandardSeries;

/**
 * What a figure shows, and the address that says so: two figures with one address are the same.
 *
 * @param breakdown {@code total} or the id of a cut
 * @param comparators lines beside the area's own, for years to March of the undivided total
 */
public record FigureAddress(
    Indicator indicator,
    Basis basis,
    PeriodType period,
    String breakdown,
    Set<ComparatorKind> comparators) {

  public FigureAddress {
    comparators = Set.copyOf(comparators);
  }

  /** What an indicator's page shows when nothing is asked for. */
  public static FigureAddress standard(Indicator indicator) {
    Basis basis = standardBasis(indicator);
    PeriodType period = standardPeriod(indicator, basis);
    return new FigureAddress(indicator, basis, period, TOTAL, standardComparators(period, TOTAL));
  }

  /** The same, cut by a breakdown. */
  public FigureAddress by(String cut) {
    return new FigureAddress(indicator, basis, period, cut, standardComparators(period, cut));
  }

  static Basis standardBasis(Indicator indicator) {
    return StandardSeries.of(indicator).basis();
  }

  static PeriodType standardPeriod(Indicator indicator, Basis basis) {
    return StandardSeries.period(indicator, basis);
  }

  static Set<ComparatorKind> standardComparators(PeriodType period, String breakdown) {
    return period == PeriodType.YEAR_TO_MARCH && breakdown.equals(TOTAL)
        ? Set.of(ComparatorKind.values())
        : Set.of();
  }

  /**
   * The nearest figure that exists: publications have years to March and few cuts, and comparators
   * stand beside undivided years alone.
   */
  public FigureAddress nearest() {
    PeriodType nearestPeriod = basis == Basis.PUBLISHED ? PeriodType.YEAR_TO_MARCH : period;
    String nearestBreakdown = isCut(breakdown) ? breakdown : TOTAL;
    Set<ComparatorKind> standard = standardComparators(nearestPeriod, nearestBreakdown);
    boolean asked = !comparators.equals(standardComparators(period, breakdown));
    boolean comparable = !standard.isEmpty();
    return new FigureAddress(
        indicator,
        basis,
        nearestPeriod,
        nearestBreakdown,
        asked && comparable ? comparators : standard);
  }

  public boolean isTotal() {
    return breakdown.equals(TOTAL);
  }

  /** Path and query of the page, with only what differs from the standard. */
  public String path() {
    return "/indicators/" + indicator.id() + query();
  }

  public String csvPath() {
    return "/indicators/" + indicator.id() + ".csv" + query();
  }

  /** The comparators in their order, as an address writes them; {@code none} for no comparator. */
  public String comparatorsId() {
    return comparators.isEmpty()
        ? "none"
        : comparators.stream().sorted().map(ComparatorKind::id).collect(Collectors.joining(","));
  }

  private boolean isCut(String id) {
    return switch (basis) {
      case EXTRACTS -> indicator.breakdowns().contains(id);
      case PUBLISHED ->
          indicator.published().map(p -> p.breakdowns().containsKey(id)).orElse(false);
    };
  }

  private String query() {
    List<String> parts = new ArrayList<>();
    if (basis != standardBasis(indicator)) {
      parts.add("basis=" + basis.id());
    }
    if (period != standardPeriod(indicator, basis)) {
      parts.add("period=" + period.id());
    }
    if (!isTotal()) {
      parts.add("breakdown=" + breakdown);
    }
    if (!comparators.equals(standardComparators(period, breakdown))) {
      parts.add("compare=" + comparatorsId());
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }
}
